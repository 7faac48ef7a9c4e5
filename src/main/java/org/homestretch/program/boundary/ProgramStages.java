package org.homestretch.program.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.homestretch.program.entity.Acknowledgement;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.Signature;
import org.homestretch.program.entity.StageBeginning;

/**
 * How far a patient is in the stages of the version in force.
 *
 * @param inForce number of the stage in force today
 * @param stages by number
 * @param next the stage that the therapist can let begin; null when there is none, and for whoever may not
 */
public record ProgramStages(long versionId, int inForce, List<Stage> stages, Next next) implements Serializable {

    public ProgramStages {
        stages = List.copyOf(stages);
    }

    /**
     * A stage.
     *
     * @param title null when it is called by its number
     * @param firstDay null while nobody has said that it begins
     * @param decided who said so; null where nobody had to
     * @param criteria null when there are none, and for whoever may not see them (P-14)
     */
    public record Stage(
            int number,
            String title,
            StageBeginning begins,
            LocalDate firstDay,
            Signature decided,
            String criteria,
            int exercises)
            implements Serializable {}

    /**
     * The stage after the one in force, which waits for the therapist's word.
     *
     * @param plannedFor the day on which it is to begin; null while nothing was said
     * @param cautions what the review says of its exercises today, the gravest first
     */
    public record Next(
            int number,
            String title,
            String criteria,
            LocalDate plannedFor,
            LocalDate earliest,
            LocalDate latest,
            List<Answered> cautions)
            implements Serializable {

        public Next {
            cautions = List.copyOf(cautions);
        }

        /** Whether a caution was not answered when the version was issued, so that the stage cannot begin. */
        public boolean isOpen() {
            return cautions.stream().anyMatch(Answered::isOpen);
        }
    }

    /**
     * A caution with what the therapist said of it.
     *
     * @param exercise title of the exercise, or an empty text for the stage as a whole
     * @param answer given when the version was issued, or null
     */
    public record Answered(Caution caution, String exercise, Acknowledgement answer) implements Serializable {

        /** Whether it needs an answer and has none, or is graver than it was. */
        public boolean isOpen() {
            return caution.needsAnswer() && (answer == null || answer.level().compareTo(caution.level()) < 0);
        }
    }
}
