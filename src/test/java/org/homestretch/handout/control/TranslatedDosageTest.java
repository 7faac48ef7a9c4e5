package org.homestretch.handout.control;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** H-18: what a patient reads, language by language; the forms of Arabic are those of one, two, few and many. */
class TranslatedDosageTest {

    private static final Map<String, Dosage> DOSES = Map.ofEntries(
            Map.entry("once", Dosage.of(1, 1, 0)),
            Map.entry("twice, 30 s", Dosage.of(1, 2, 30)),
            Map.entry("3, 5 s", Dosage.of(1, 3, 5)),
            Map.entry("12", Dosage.of(1, 12, 0)),
            Map.entry("2 sets of 10", Dosage.of(2, 10, 0)),
            Map.entry("3 sets, rest", new Dosage(3, 12, DosageUnit.REPETITIONS, false, 2, 120, null)),
            Map.entry("5 each way", new Dosage(1, 5, DosageUnit.REPETITIONS, true, 0, 0, null)),
            Map.entry("1 breath", new Dosage(1, 1, DosageUnit.BREATHS, false, 0, 0, null)),
            Map.entry("8 breaths", new Dosage(1, 8, DosageUnit.BREATHS, false, 0, 0, null)),
            Map.entry("2 sets of 11 breaths", new Dosage(2, 11, DosageUnit.BREATHS, false, 0, 0, null)),
            Map.entry("2 sets of 20 steps", new Dosage(2, 20, DosageUnit.STEPS, false, 0, 0, null)),
            Map.entry("15 min", new Dosage(1, 15, DosageUnit.MINUTES, false, 0, 0, null)),
            Map.entry("2 x 1 min", new Dosage(2, 1, DosageUnit.MINUTES, false, 0, 0, null)),
            Map.entry("10, band", new Dosage(1, 10, DosageUnit.REPETITIONS, false, 0, 0, "Theraband")));

    private static final Map<String, Schedule> SCHEDULES = Map.of(
            "daily", Schedule.daily(1),
            "2 a day", Schedule.daily(2),
            "3 a day", Schedule.daily(3),
            "mon fri", Schedule.on(EnumSet.of(MONDAY, FRIDAY), 1),
            "mon fri 2", Schedule.on(EnumSet.of(MONDAY, FRIDAY), 2),
            "1 a week", Schedule.weekly(1),
            "2 a week", Schedule.weekly(2),
            "3 a week", Schedule.weekly(3),
            "every other day", Schedule.everyNthDay(2, 1),
            "every 3 days, 2", Schedule.everyNthDay(3, 2));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "once                 | LEFT      | daily           | Einmal, nur die linke Seite, einmal am Tag",
                "twice, 30 s          | EACH      | 2 a day         | Zweimal, jeweils 30 Sekunden halten, auf jeder Seite, zweimal am Tag",
                "12                   | RIGHT     | 3 a day         | 12-mal, nur die rechte Seite, 3-mal am Tag",
                "3 sets, rest         | NOT_SIDED | mon fri         | 3 Sätze mit je 12 Wiederholungen, jeweils 2 Sekunden halten, dazwischen 2 Minuten Pause, am Montag und Freitag",
                "5 each way           | NOT_SIDED | mon fri 2       | 5-mal in jede Richtung, zweimal am Tag, am Montag und Freitag",
                "1 breath             | NOT_SIDED | 1 a week        | 1 langsamen Atemzug lang, an einem beliebigen Tag in der Woche",
                "2 sets of 11 breaths | NOT_SIDED | 3 a week        | 2 Sätze mit je 11 langsamen Atemzügen, an 3 beliebigen Tagen in der Woche",
                "15 min               | NOT_SIDED | every other day | 15 Minuten lang, jeden zweiten Tag",
                "10, band             | NOT_SIDED | every 3 days, 2 | 10-mal, mit Theraband, zweimal am Tag, jeden dritten Tag"
            })
    void german(String dose, Side side, String schedule, String sentence) {
        assertSays("de", dose, side, schedule, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "once                 | LEFT      | daily           | Una vez, solo con el lado izquierdo, una vez al día",
                "twice, 30 s          | EACH      | 2 a day         | Dos veces, manteniendo 30 segundos cada vez, con cada lado, dos veces al día",
                "3 sets, rest         | NOT_SIDED | mon fri         | 3 series de 12, manteniendo 2 segundos cada vez, con 2 minutos de descanso entre series, cada lunes y viernes",
                "8 breaths            | NOT_SIDED | 1 a week        | Durante 8 respiraciones lentas, 1 día cualquiera de la semana",
                "2 sets of 20 steps   | NOT_SIDED | 2 a week        | 2 series de 20 pasos, 2 días cualesquiera de la semana",
                "2 x 1 min            | NOT_SIDED | every other day | Dos veces durante 1 minuto, un día sí y otro no",
                "5 each way           | NOT_SIDED | every 3 days, 2 | 5 veces en cada dirección, dos veces al día, cada 3 días"
            })
    void spanish(String dose, Side side, String schedule, String sentence) {
        assertSays("es", dose, side, schedule, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "once                 | LEFT      | daily           | مرة واحدة، بجانبك الأيسر فقط، مرة واحدة في اليوم",
                "twice, 30 s          | EACH      | 2 a day         | مرتين، مع الثبات لمدة 30 ثانية في كل مرة، على كل جانب، مرتين في اليوم",
                "3, 5 s               | RIGHT     | 3 a day         | 3 مرات، مع الثبات لمدة 5 ثوانٍ في كل مرة، بجانبك الأيمن فقط، 3 مرات في اليوم",
                "12                   | NOT_SIDED | mon fri         | 12 مرة، في أيام الاثنين والجمعة",
                "2 sets of 10         | NOT_SIDED | mon fri 2       | مجموعتين، في كل مجموعة 10 مرات، مرتين في اليوم، في أيام الاثنين والجمعة",
                "3 sets, rest         | NOT_SIDED | 1 a week        | 3 مجموعات، في كل مجموعة 12 مرة، مع الثبات لمدة ثانيتين في كل مرة، مع راحة لمدة دقيقتين بين المجموعات، في يوم واحد تختاره كل أسبوع",
                "8 breaths            | NOT_SIDED | 2 a week        | لمدة 8 أنفاس بطيئة، في يومين تختارهما كل أسبوع",
                "2 sets of 11 breaths | NOT_SIDED | 3 a week        | مجموعتين، في كل مجموعة 11 نفسًا بطيئًا، في 3 أيام تختارها كل أسبوع",
                "15 min               | NOT_SIDED | every other day | لمدة 15 دقيقة، يومًا بعد يوم",
                "2 x 1 min            | NOT_SIDED | every 3 days, 2 | مرتين، كل مرة لمدة دقيقة واحدة، مرتين في اليوم، كل 3 أيام"
            })
    void arabic(String dose, Side side, String schedule, String sentence) {
        assertSays("ar", dose, side, schedule, sentence);
    }

    private static void assertSays(String language, String dose, Side side, String schedule, String sentence) {
        assertThat(new DosageWords(Locale.forLanguageTag(language))
                        .sentence(DOSES.get(dose), side, SCHEDULES.get(schedule)))
                .isEqualTo(sentence);
    }
}
