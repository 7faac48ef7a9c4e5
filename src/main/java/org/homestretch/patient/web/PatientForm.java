package org.homestretch.patient.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.homestretch.patient.boundary.PatientDetails;

/** The inputs about a person, for registering and for editing. */
public class PatientForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String givenName;
    private String familyName;
    private LocalDate birthDate;
    private String language;
    private String phone;
    private String email;
    private Long siteId;

    /** An empty form at that site, or without a site when there is a choice (null). */
    PatientForm(String language, Long siteId) {
        this.language = language;
        this.siteId = siteId;
    }

    PatientForm(PatientDetails details) {
        this.givenName = details.givenName();
        this.familyName = details.familyName();
        this.birthDate = details.birthDate();
        this.language = details.language();
        this.phone = details.phone();
        this.email = details.email();
        this.siteId = details.siteId();
    }

    /** Takes over what changed on record from one state to the next, except where something else was typed. */
    void follow(PatientDetails before, PatientDetails now) {
        givenName = unlessTyped(givenName, before.givenName(), now.givenName());
        familyName = unlessTyped(familyName, before.familyName(), now.familyName());
        birthDate = unlessTyped(birthDate, before.birthDate(), now.birthDate());
        language = unlessTyped(language, before.language(), now.language());
        phone = unlessTyped(phone, before.phone(), now.phone());
        email = unlessTyped(email, before.email(), now.email());
        siteId = unlessTyped(siteId, before.siteId(), now.siteId());
    }

    private static <T> T unlessTyped(T inForm, T before, T now) {
        return Objects.equals(inForm, before) ? now : inForm;
    }

    PatientDetails details() {
        return new PatientDetails(givenName, familyName, birthDate, language, phone, email, siteId);
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }
}
