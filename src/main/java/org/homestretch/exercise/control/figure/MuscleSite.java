package org.homestretch.exercise.control.figure;

import static org.homestretch.exercise.control.figure.MuscleSite.Aspect.AROUND;
import static org.homestretch.exercise.control.figure.MuscleSite.Aspect.BACK;
import static org.homestretch.exercise.control.figure.MuscleSite.Aspect.FRONT;
import static org.homestretch.exercise.control.figure.MuscleSite.Aspect.INNER;
import static org.homestretch.exercise.control.figure.MuscleSite.Aspect.OUTER;
import static org.homestretch.exercise.control.figure.MuscleSite.Part.FOOT;
import static org.homestretch.exercise.control.figure.MuscleSite.Part.FOREARM;
import static org.homestretch.exercise.control.figure.MuscleSite.Part.HIPS;
import static org.homestretch.exercise.control.figure.MuscleSite.Part.NECK;
import static org.homestretch.exercise.control.figure.MuscleSite.Part.SHIN;
import static org.homestretch.exercise.control.figure.MuscleSite.Part.THIGH;
import static org.homestretch.exercise.control.figure.MuscleSite.Part.TRUNK;
import static org.homestretch.exercise.control.figure.MuscleSite.Part.UPPER_ARM;

import java.util.List;
import org.homestretch.exercise.entity.Muscle;

/**
 * Where a muscle lies under the skin, as on the charts of surface anatomy; deep muscles where they project to the surface.
 *
 * @param from where it begins along spine or bone, as a share of the length
 * @param to where it ends
 * @param inner how far from the middle line it begins, as a share of the half width
 * @param outer how far from the middle line it ends
 */
record MuscleSite(Part part, Aspect aspect, double from, double to, double inner, double outer) {

    /** The part of the body that carries it. */
    enum Part {
        NECK,
        TRUNK,
        HIPS,
        UPPER_ARM,
        FOREARM,
        THIGH,
        SHIN,
        FOOT;

        boolean isOfLimb(boolean arm) {
            return arm ? this == UPPER_ARM || this == FOREARM : this == THIGH || this == SHIN || this == FOOT;
        }
    }

    /** From where it is seen. */
    enum Aspect {
        FRONT,
        BACK,
        /** On the outside of the body or limb: in the middle of the near side in profile, at the edges from the front. */
        OUTER,
        /** On the inside of a limb: seen in profile on the far one. */
        INNER,
        AROUND
    }

    static List<MuscleSite> of(Muscle muscle) {
        return switch (muscle) {
            case NECK_FLEXORS -> List.of(site(NECK, FRONT, 0.25, 0.9, 0, 0.6));
            case NECK_EXTENSORS -> List.of(site(NECK, BACK, 0.2, 0.95, 0, 0.6));
            case UPPER_TRAPEZIUS ->
                List.of(site(TRUNK, BACK, 0.86, 0.99, 0.04, 0.72), site(TRUNK, FRONT, 0.89, 0.98, 0.5, 0.95));
            case LEVATOR_SCAPULAE ->
                List.of(site(TRUNK, BACK, 0.86, 0.98, 0.2, 0.45), site(NECK, BACK, 0.1, 0.8, 0.2, 0.8));
            case MIDDLE_TRAPEZIUS -> List.of(site(TRUNK, BACK, 0.72, 0.86, 0.03, 0.62));
            case LOWER_TRAPEZIUS -> List.of(site(TRUNK, BACK, 0.48, 0.74, 0.03, 0.34));
            case RHOMBOIDS -> List.of(site(TRUNK, BACK, 0.64, 0.83, 0.05, 0.42));
            case LATISSIMUS_DORSI -> List.of(site(TRUNK, BACK, 0.3, 0.7, 0.38, 0.98));
            case PECTORALS -> List.of(site(TRUNK, FRONT, 0.68, 0.86, 0.06, 0.88));
            case SERRATUS_ANTERIOR -> List.of(site(TRUNK, OUTER, 0.52, 0.7, 0.66, 0.98));
            case DELTOIDS -> List.of(site(UPPER_ARM, OUTER, -0.1, 0.4, 0.05, 0.98));
            case ROTATOR_CUFF -> List.of(site(TRUNK, BACK, 0.72, 0.87, 0.5, 0.95));
            case BICEPS -> List.of(site(UPPER_ARM, FRONT, 0.3, 0.88, 0, 0.75));
            case TRICEPS -> List.of(site(UPPER_ARM, BACK, 0.22, 0.9, 0, 0.75));
            case FOREARM -> List.of(site(FOREARM, AROUND, 0.06, 0.62, 0, 0.75));
            case ERECTOR_SPINAE -> List.of(site(TRUNK, BACK, 0.06, 0.84, 0.06, 0.3));
            case MULTIFIDUS -> List.of(site(TRUNK, BACK, 0.06, 0.36, 0.04, 0.24));
            case QUADRATUS_LUMBORUM -> List.of(site(TRUNK, BACK, 0.14, 0.34, 0.3, 0.66));
            case RECTUS_ABDOMINIS -> List.of(site(TRUNK, FRONT, 0.08, 0.62, 0.02, 0.4));
            case OBLIQUES -> List.of(site(TRUNK, OUTER, 0.16, 0.48, 0.5, 0.98));
            case TRANSVERSUS_ABDOMINIS -> List.of(site(TRUNK, FRONT, 0.14, 0.34, 0, 0.85));
            case DIAPHRAGM -> List.of(site(TRUNK, FRONT, 0.5, 0.6, 0, 0.8));
            case HIP_FLEXORS -> List.of(site(THIGH, FRONT, -0.06, 0.26, 0, 0.7));
            case GLUTEUS_MAXIMUS -> List.of(site(HIPS, BACK, -0.14, 0.12, 0.06, 0.92));
            case GLUTEUS_MEDIUS -> List.of(site(HIPS, OUTER, 0, 0.17, 0.55, 0.98));
            case DEEP_HIP_ROTATORS -> List.of(site(HIPS, BACK, -0.06, 0.05, 0.25, 0.85));
            case ADDUCTORS -> List.of(site(THIGH, INNER, 0.08, 0.72, 0.2, 0.98));
            case QUADRICEPS -> List.of(site(THIGH, FRONT, 0.2, 0.94, 0, 0.78));
            case HAMSTRINGS -> List.of(site(THIGH, BACK, 0.12, 0.95, 0, 0.78));
            case CALF -> List.of(site(SHIN, BACK, 0.04, 0.52, 0, 0.85));
            case SOLEUS -> List.of(site(SHIN, BACK, 0.42, 0.82, 0, 0.85));
            case TIBIALIS_ANTERIOR -> List.of(site(SHIN, FRONT, 0.1, 0.7, 0, 0.6));
            case PERONEALS -> List.of(site(SHIN, OUTER, 0.1, 0.7, 0.3, 0.95));
            case FOOT_MUSCLES -> List.of(site(FOOT, AROUND, 0.15, 0.9, 0, 0.8));
            // Inside the pelvis and the chest: no place on the surface.
            case PELVIC_FLOOR, HEART -> List.of();
        };
    }

    private static MuscleSite site(Part part, Aspect aspect, double from, double to, double inner, double outer) {
        return new MuscleSite(part, aspect, from, to, inner, outer);
    }
}
