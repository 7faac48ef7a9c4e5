package org.homestretch.patient.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the clinic reaches a patient. Both ways are optional: some patients have neither. */
@Embeddable
public class Contact implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int PHONE_MAX = 40;
    public static final int EMAIL_MAX = 254;

    /** Digits with the usual separators; a plus in front, an extension behind. */
    public static final String PHONE_FORM = "\\s*\\+?[0-9 ()./-]{3,30}(?:\\s*(?:x|ext\\.?)\\s*[0-9]{1,6})?\\s*";

    /** One at sign between two parts without blanks: enough to catch a slip, and nothing valid is refused. */
    public static final String EMAIL_FORM = "\\s*[^\\s@]+@[^\\s@]+\\.[^\\s@]+\\s*";

    private static final Pattern PHONE = Pattern.compile(PHONE_FORM);
    private static final Pattern EMAIL = Pattern.compile(EMAIL_FORM);

    @Column(name = "phone", length = PHONE_MAX)
    private String phone;

    @Column(name = "email", length = EMAIL_MAX)
    private String email;

    protected Contact() {}

    /**
     * @param phone null or blank when unknown
     * @param email null or blank when unknown
     * @throws IllegalArgumentException if one of them cannot be what it should be
     */
    public Contact(String phone, String email) {
        this.phone = valid(phone, PHONE, PHONE_MAX, "phone");
        this.email = valid(email, EMAIL, EMAIL_MAX, "e-mail");
    }

    private static String valid(String typed, Pattern form, int most, String what) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        if (text.length() > most || !form.matcher(text).matches()) {
            throw new IllegalArgumentException(what + " is malformed");
        }
        return text;
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contact that && Objects.equals(phone, that.phone) && Objects.equals(email, that.email);
    }

    @Override
    public int hashCode() {
        return Objects.hash(phone, email);
    }
}
