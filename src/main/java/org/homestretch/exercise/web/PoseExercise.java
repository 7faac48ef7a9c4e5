package org.homestretch.exercise.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homestretch.exercise.boundary.ExercisePoses;
import org.homestretch.exercise.boundary.OpenedPose;

/** Therapists pose the figure of an exercise; the page's own script does the rest through {@link PoseApi}. */
@Named
@RequestScoped
public class PoseExercise {

    @Inject
    ExercisePoses poses;

    private String slug;
    private OpenedPose pose;

    /** @throws org.homestretch.exercise.boundary.UnknownExerciseException if the address names no exercise */
    public void open() {
        pose = poses.open(slug == null ? "" : slug);
    }

    public OpenedPose getPose() {
        return pose;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
