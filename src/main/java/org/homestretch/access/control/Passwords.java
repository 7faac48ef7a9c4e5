package org.homestretch.access.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Salted slow hashes of passwords, and which passwords are fit to be used. */
@ApplicationScoped
public class Passwords {

    /** NIST SP 800-63B: length counts, rules about character kinds do not help. */
    public static final int LENGTH_MIN = 12;

    public static final int LENGTH_MAX = 128;

    private static final int DIFFERENT_CHARACTERS_MIN = 5;
    private static final Set<String> GUESSABLE =
            Set.of("password", "homestretch", "123456", "qwerty", "clinic", "physio", "letmein", "welcome");

    @Inject
    Pbkdf2PasswordHash hashes;

    private String nobodysHash;

    @PostConstruct
    void slowDown() {
        hashes.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000", // OWASP's figure for this algorithm
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobodysHash = hash(Secrets.random());
    }

    public String hash(String password) {
        return hashes.generate(password.toCharArray());
    }

    public boolean matches(String password, String hash) {
        return hashes.verify(password.toCharArray(), hash);
    }

    /** Takes as long as a real check, so that the time does not tell whether a user name exists. */
    public void pretendToCheck(String password) {
        matches(password, nobodysHash);
    }

    /** Long enough, not too uniform, and not built around the name or one of the best-known passwords. */
    public static boolean isStrong(String password, String username) {
        if (password.length() < LENGTH_MIN || password.length() > LENGTH_MAX) {
            return false;
        }
        String plain = password.toLowerCase(Locale.ROOT);
        boolean varied = plain.chars().distinct().count() >= DIFFERENT_CHARACTERS_MIN;
        boolean guessable = plain.contains(username)
                || GUESSABLE.stream().anyMatch(word -> plain.contains(word) && word.length() * 2 > plain.length());
        return varied && !guessable;
    }
}
