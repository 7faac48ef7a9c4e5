package org.homestretch.patient.boundary;

import org.homestretch.patient.entity.PatientOrder;

/**
 * One page of a list of patients.
 *
 * @param text what stands in the search box (PT-5); null or blank finds everybody
 * @param withArchived whether archived patients are listed too
 * @param first index of the first row, from 0
 * @param size rows on the page, at most 100
 */
public record PatientsPage(
        String text, boolean withArchived, PatientOrder order, boolean descending, int first, int size) {

    public static final int SIZE_MAX = 100;

    public PatientsPage {
        first = Math.max(first, 0);
        size = Math.min(Math.max(size, 1), SIZE_MAX);
    }

    /** The first rows of a search, by name, without archived patients. */
    public static PatientsPage of(String text, int size) {
        return new PatientsPage(text, false, PatientOrder.NAME, false, 0, size);
    }
}
