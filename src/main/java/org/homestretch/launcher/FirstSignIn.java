package org.homestretch.launcher;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** How the manager of a clinic without accounts signs in for the first time. */
record FirstSignIn(String password) {

    private static final String SETTING = "homestretch.first.password";
    private static final int RANDOM_BYTES = 12;

    /**
     * Sees to it that a clinic without accounts gets a first password that can be told here; empty if there are accounts,
     * or if whoever started Homestretch has chosen the password.
     */
    static Optional<FirstSignIn> preparedFor(DatabaseAddress database) {
        String chosen = Settings.ofThisProcess(SETTING);
        if (!chosen.isBlank()) {
            System.setProperty(SETTING, chosen);
            return Optional.empty();
        }
        if (!new ClinicTables(database).lackStaff()) {
            return Optional.empty();
        }
        byte[] secret = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(secret);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        System.setProperty(SETTING, password);
        return Optional.of(new FirstSignIn(password));
    }

    String sentence() {
        return "First sign-in: user name manager, password " + password + ", to be changed then.";
    }
}
