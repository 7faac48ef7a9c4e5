package org.homestretch.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The one clinic organisation of this installation. */
@Entity
@Table(name = "clinic")
public class Clinic {

    /** There is exactly one row. */
    public static final long ONLY = 1L;

    public static final int NAME_MAX = 120;
    public static final int EMERGENCY_NUMBER_MAX = 20;

    @Id
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "name", nullable = false, length = NAME_MAX)
    private String name;

    @Column(name = "emergency_number", nullable = false, length = EMERGENCY_NUMBER_MAX)
    private String emergencyNumber;

    @Column(name = "country", length = 2)
    private String country;

    @Column(name = "logo_hash")
    private String logoHash;

    @Column(name = "accent")
    private PrintColor accent;

    protected Clinic() {}

    /**
     * The name, and the emergency number of the clinic's country, as printed on handouts and shown on the phone.
     *
     * @param newCountry ISO 3166 code, or null
     */
    public void describe(String newName, String newEmergencyNumber, String newCountry) {
        if (newName == null || newName.isBlank() || newEmergencyNumber == null || newEmergencyNumber.isBlank()) {
            throw new IllegalArgumentException("a clinic needs a name and an emergency number");
        }
        name = newName.strip();
        emergencyNumber = newEmergencyNumber.strip();
        country = newCountry;
    }

    /** @param newLogoHash SHA-256 of the picture, or null for none */
    public void showLogo(String newLogoHash) {
        logoHash = newLogoHash;
    }

    /** @param newAccent of headings and thin lines, or null for the product's own */
    public void printIn(PrintColor newAccent) {
        accent = newAccent;
    }

    public String name() {
        return name;
    }

    public String emergencyNumber() {
        return emergencyNumber;
    }

    /** ISO 3166 code, or null as long as nobody said which. */
    public String country() {
        return country;
    }

    /** SHA-256 of the picture, or null if there is none. */
    public String logoHash() {
        return logoHash;
    }

    /** The color of headings and thin lines on handouts, or null for the product's own. */
    public PrintColor accent() {
        return accent;
    }
}
