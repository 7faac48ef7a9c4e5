package org.homestretch.patient.web;

import jakarta.faces.context.FacesContext;

/** The component's sentences for messages that converters give. */
final class PatientTexts {

    private PatientTexts() {}

    static String of(FacesContext faces, String key) {
        return faces.getApplication().getResourceBundle(faces, "patientText").getString(key);
    }
}
