package org.homestretch.program.entity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Muscle;

/** Muscles that a patient feels as one when they are stretched; the burden of a program counts by them. */
public enum MuscleGroup {
    NECK(Muscle.NECK_FLEXORS, Muscle.NECK_EXTENSORS, Muscle.UPPER_TRAPEZIUS, Muscle.LEVATOR_SCAPULAE),
    SHOULDER(Muscle.DELTOIDS, Muscle.ROTATOR_CUFF),
    ARM(Muscle.BICEPS, Muscle.TRICEPS, Muscle.FOREARM),
    CHEST(Muscle.PECTORALS, Muscle.SERRATUS_ANTERIOR),
    UPPER_BACK(Muscle.MIDDLE_TRAPEZIUS, Muscle.LOWER_TRAPEZIUS, Muscle.RHOMBOIDS, Muscle.LATISSIMUS_DORSI),
    LOWER_BACK(Muscle.ERECTOR_SPINAE, Muscle.MULTIFIDUS, Muscle.QUADRATUS_LUMBORUM),
    TRUNK(
            Muscle.RECTUS_ABDOMINIS,
            Muscle.OBLIQUES,
            Muscle.TRANSVERSUS_ABDOMINIS,
            Muscle.DIAPHRAGM,
            Muscle.PELVIC_FLOOR),
    FRONT_OF_HIP(Muscle.HIP_FLEXORS),
    BUTTOCK(Muscle.GLUTEUS_MAXIMUS, Muscle.GLUTEUS_MEDIUS, Muscle.DEEP_HIP_ROTATORS),
    INNER_THIGH(Muscle.ADDUCTORS),
    FRONT_OF_THIGH(Muscle.QUADRICEPS),
    BACK_OF_THIGH(Muscle.HAMSTRINGS),
    CALF(Muscle.CALF, Muscle.SOLEUS),
    SHIN_AND_FOOT(Muscle.TIBIALIS_ANTERIOR, Muscle.PERONEALS, Muscle.FOOT_MUSCLES);

    private final Set<Muscle> muscles;

    MuscleGroup(Muscle... muscles) {
        this.muscles = Set.of(muscles);
    }

    /** The group of a muscle; the heart belongs to none. */
    public static Optional<MuscleGroup> of(Muscle muscle) {
        return Stream.of(values())
                .filter(group -> group.muscles.contains(muscle))
                .findFirst();
    }
}
