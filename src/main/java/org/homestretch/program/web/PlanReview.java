package org.homestretch.program.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.homestretch.program.boundary.ReviewDays;
import org.homestretch.program.boundary.ReviewPlan;

/** When a program is looked at again, and moving that day. */
@Named
@ViewScoped
public class PlanReview implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviewDays reviews;

    private boolean known;
    private ReviewPlan plan;
    private LocalDate reviewOn;

    /** Null before the first issue and once the program is over. */
    public ReviewPlan plan(long programId) {
        if (!known) {
            plan = reviews.find(programId).orElse(null);
            reviewOn = plan == null ? null : plan.on();
            known = true;
        }
        return plan;
    }

    public void move(long programId) {
        reviews.move(programId, reviewOn);
        known = false;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
