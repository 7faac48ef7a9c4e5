package org.homestretch.patient.entity;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number by which the clinic calls a patient, such as P-00042 (PT-1). It is the id of the record in print, so that
 * no counter has to be kept in step between several servers.
 */
public final class PatientNumber {

    private static final Pattern TYPED = Pattern.compile("(?:P\\s*-?\\s*)?0*(\\d{1,12})");

    private PatientNumber() {}

    /** The number of the patient with that id. */
    public static String of(long patientId) {
        return String.format(Locale.ROOT, "P-%05d", patientId);
    }

    /** The patient id meant by a typed number: "P-00042", "p42" and "42" are the same. Empty when it is no number. */
    public static OptionalLong read(String typed) {
        Matcher matcher = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
