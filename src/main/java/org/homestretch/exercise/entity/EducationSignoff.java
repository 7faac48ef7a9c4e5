package org.homestretch.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A clinician stands behind the words of a page in one language. */
@Entity
@Table(name = "education_signoff")
public class EducationSignoff {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "page", nullable = false, length = 60)
    private String page;

    @Column(name = "language", nullable = false, length = 8)
    private String language;

    @Column(name = "fingerprint", nullable = false, length = 64)
    private String fingerprint;

    @Column(name = "reviewed_by", nullable = false, length = Review.REVIEWER_MAX)
    private String reviewer;

    @Column(name = "reviewed_on", nullable = false)
    private LocalDate day;

    protected EducationSignoff() {}

    public EducationSignoff(EducationText text, String reviewer, LocalDate day) {
        this.page = text.slug();
        this.language = text.language();
        this.fingerprint = text.fingerprint();
        this.reviewer = reviewer;
        this.day = day;
    }

    public boolean covers(EducationText text) {
        return page.equals(text.slug()) && language.equals(text.language()) && fingerprint.equals(text.fingerprint());
    }

    public Review review() {
        return Review.by(reviewer, day);
    }
}
