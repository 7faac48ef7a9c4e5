package org.homestretch.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A star that a therapist gave an exercise; there is one or none. */
@Entity
@Table(name = "favorite_exercise")
@IdClass(FavoriteExercise.Key.class)
public class FavoriteExercise {

    @Id
    @Column(name = "staff_account_id")
    private long staffId;

    @Id
    @Column(name = "exercise_id")
    private long exerciseId;

    protected FavoriteExercise() {}

    public FavoriteExercise(long staffId, long exerciseId) {
        this.staffId = staffId;
        this.exerciseId = exerciseId;
    }

    /** Whose star at what. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long staffId;
        private long exerciseId;

        /** For the persistence provider. */
        public Key() {}

        public Key(long staffId, long exerciseId) {
            this.staffId = staffId;
            this.exerciseId = exerciseId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && staffId == key.staffId && exerciseId == key.exerciseId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(staffId, exerciseId);
        }
    }
}
