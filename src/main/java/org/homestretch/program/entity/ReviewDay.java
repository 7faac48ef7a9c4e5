package org.homestretch.program.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** The day on which therapist and patient are to look at the program again, and who set it. */
@Embeddable
public class ReviewDay implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "review_on")
    private LocalDate day;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "review_set_by"))
    @AttributeOverride(name = "name", column = @Column(name = "review_set_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "review_set_at"))
    private Signature agreed;

    protected ReviewDay() {}

    ReviewDay(LocalDate day, Signature by) {
        this.day = Objects.requireNonNull(day, "day");
        this.agreed = by;
    }

    public LocalDate day() {
        return day;
    }

    public Signature agreed() {
        return agreed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReviewDay that && day.equals(that.day) && agreed.equals(that.agreed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, agreed);
    }
}
