package org.homestretch.program.control;

import java.util.Collections;
import java.util.Set;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.Muscle;
import org.homestretch.exercise.entity.StartPosition;

/**
 * Which exercises a safety rule is about: any that it names, or that has any of its marks. A rule may be about the whole
 * program instead.
 *
 * @param slugs exercises by name
 * @param muscles those an exercise is chosen for
 * @param wholeProgram whether it is about the program at all, whatever is in it
 */
public record Coverage(
        Set<String> slugs,
        Set<StartPosition> positions,
        Set<Category> categories,
        Set<BodyRegion> regions,
        Set<Equipment> equipment,
        Set<Muscle> muscles,
        boolean wholeProgram) {

    public Coverage {
        slugs = Set.copyOf(slugs);
        positions = Set.copyOf(positions);
        categories = Set.copyOf(categories);
        regions = Set.copyOf(regions);
        equipment = Set.copyOf(equipment);
        muscles = Set.copyOf(muscles);
    }

    static Coverage of(Set<String> slugs, Set<StartPosition> positions, boolean wholeProgram) {
        return new Coverage(slugs, positions, Set.of(), Set.of(), Set.of(), Set.of(), wholeProgram);
    }

    boolean includes(ExerciseFacts exercise) {
        return slugs.contains(exercise.slug())
                || positions.contains(exercise.position())
                || categories.contains(exercise.category())
                || !Collections.disjoint(regions, exercise.traits().regions())
                || !Collections.disjoint(equipment, exercise.traits().equipment())
                || !Collections.disjoint(muscles, exercise.traits().muscles().primary());
    }

    boolean isEmpty() {
        return !wholeProgram
                && slugs.isEmpty()
                && positions.isEmpty()
                && categories.isEmpty()
                && regions.isEmpty()
                && equipment.isEmpty()
                && muscles.isEmpty();
    }
}
