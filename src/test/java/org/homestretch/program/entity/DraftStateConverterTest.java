package org.homestretch.program.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftStateConverterTest {

    /** Columns of a prescribed exercise that no therapist changes, or that are the order of the items. */
    private static final Set<String> NOT_SAID = Set.of("id", "position", "instruction");

    /** A rhythm is fixed when the version is issued (P-30). */
    private static final String ANCHOR = "anchorDay";

    private final DraftStateConverter converter = new DraftStateConverter();

    static Stream<Schedule> schedules() {
        return Stream.of(
                Schedule.daily(2),
                Schedule.weekly(3),
                Schedule.on(Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY), 6),
                Schedule.everyNthDay(3, 2),
                Schedule.breaks(45));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void p_20_a_draft_is_read_as_it_was_written(Schedule schedule) {
        Dosage dosage = new Dosage(2, 8, DosageUnit.BREATHS, true, 7, 30, "“red” band\n1 kg");
        Prescription all = new Prescription(Phase.COOL_DOWN, Side.LEFT, dosage, schedule, "Langsam – \\ \"so\" 👍");
        Prescription least = new Prescription(Phase.WARM_UP, Side.NOT_SIDED, Dosage.of(1, 1, 0), schedule, null);
        DraftState state = new DraftState(
                "Low back",
                null,
                List.of(
                        new DraftState.Item(7, 1, 5_000_000_000L, "cat-cow", "low-back", least),
                        new DraftState.Item(2, 3, 12, "bridge", null, all)),
                List.of(
                        StagePlan.first(null, "Kneels\nwithout pain"),
                        StagePlan.onDate(2, "Stronger", LocalDate.of(2026, 3, 30), null),
                        StagePlan.onDecision(3, "“Sport”", "Hops on one leg")),
                new Advice(
                        List.of("posture-and-desk", "faq-how-long"),
                        List.of("feet"),
                        List.of("Stand up when the phone rings – “now”")));

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(state)))
                .isEqualTo(state);
    }

    @Test
    void p_20_an_empty_draft_is_read_as_it_was_written() {
        DraftState state = new DraftState("Low back", "Sit through a film", List.of(), List.of(), Advice.NONE);

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(state)))
                .isEqualTo(state);
    }

    @Test
    void p_20_nothing_that_is_prescribed_is_left_out() {
        JsonObject item = written(Schedule.daily(1)).getJsonArray("items").getJsonObject(0);

        for (Field field : PrescribedExercise.class.getDeclaredFields()) {
            if (NOT_SAID.contains(field.getName())) {
                continue;
            }
            if (field.isAnnotationPresent(Embedded.class)) {
                assertThat(item.getJsonObject(field.getName()).keySet())
                        .as(field.getName())
                        .containsAll(columns(field.getType()));
            } else if (field.isAnnotationPresent(Column.class)) {
                assertThat(item.keySet()).contains(field.getName());
            }
        }
    }

    private JsonObject written(Schedule schedule) {
        Prescription prescription = new Prescription(Phase.MAIN, Side.EACH, Dosage.of(1, 3, 20), schedule, "Slowly");
        DraftState state = new DraftState(
                "Low back",
                "Sit",
                List.of(new DraftState.Item(1, 1, 1, "childs-pose", null, prescription)),
                List.of(),
                Advice.NONE);
        return Json.createReader(new StringReader(converter.convertToDatabaseColumn(state)))
                .readObject();
    }

    private static List<String> columns(Class<?> embeddable) {
        return Stream.of(embeddable.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Column.class))
                .map(Field::getName)
                .filter(name -> !name.equals(ANCHOR))
                .toList();
    }
}
