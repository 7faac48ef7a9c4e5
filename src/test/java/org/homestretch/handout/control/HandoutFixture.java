package org.homestretch.handout.control;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.exercise.entity.EducationKind;
import org.homestretch.exercise.entity.EducationText;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.handout.control.HandoutContent.Clinic;
import org.homestretch.handout.control.HandoutContent.Extras;
import org.homestretch.handout.control.HandoutContent.Figure;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.control.HandoutContent.Patient;
import org.homestretch.handout.control.HandoutContent.PhonePage;
import org.homestretch.handout.control.HandoutContent.Photo;
import org.homestretch.handout.entity.PrintKind;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.SheetCode;
import org.homestretch.program.entity.IssuedAdvice;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;

/** Handouts to print in tests. The first day of all of them is Wednesday, December 2, 2026. */
final class HandoutFixture {

    static final LocalDate WEDNESDAY_DEC_2 = LocalDate.of(2026, 12, 2);
    static final LocalDate SUNDAY_DEC_27 = LocalDate.of(2026, 12, 27);
    static final SheetCode SHEET = SheetCode.random(new java.util.Random(7));
    static final String LINK = "https://clinic.example/p#Qx7vT2mWk4Zr9sLd1NfYb8HcJ6gPaEuR3oKiVtXw5zA";

    private HandoutFixture() {}

    /** One exercise with one photo, one with two: a clinic's own ones, for which nobody posed a figure. */
    static HandoutContent withPhotos() {
        Photo tall = photo("jpeg", 300, 400, "A woman stands with her arms up");
        Photo wide = photo("png", 400, 300, "A woman bends to the side");
        return handoutOf(
                "Anna Novák", List.of(shown("Reach up", List.of(tall)), shown("Side bend", List.of(tall, wide))));
    }

    private static Item shown(String title, List<Photo> photos) {
        return new Item(
                Phase.MAIN,
                Locale.ENGLISH,
                title,
                List.of("Stand tall.", "Move slowly.", "Breathe.", "Come back."),
                null,
                List.of(),
                Side.NOT_SIDED,
                Dosage.of(1, 5, 0),
                Schedule.daily(1),
                null,
                Figure.of(photos));
    }

    private static Photo photo(String format, int width, int height, String description) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            picture.setRGB(x, x * height / width, 0xff8844);
        }
        return new Photo(written(picture, format), (double) width / height, description);
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Low back and knee: five exercises, one of them with a quota, one three days a week, one without a figure. */
    static HandoutContent backAndKnee() {
        return handoutOf(
                "Anna Novák",
                List.of(
                        catCow(),
                        new Item(
                                Phase.MAIN,
                                Locale.ENGLISH,
                                "Figure four",
                                List.of(
                                        "Lie on your back and bend both knees.",
                                        "Rest your left ankle on your right thigh, just above the knee.",
                                        "Hold behind the right thigh and draw it in.",
                                        "Stop when you feel a light pull in your left buttock.",
                                        "Hold, then change legs."),
                                "Breathe out as you draw the leg in, then keep your breath flowing.",
                                List.of("Only as far as is comfortable for your knee."),
                                Side.EACH,
                                Dosage.of(1, 2, 30),
                                Schedule.daily(2),
                                null,
                                lyingFigure()),
                        new Item(
                                Phase.MAIN,
                                Locale.ENGLISH,
                                "Supine hamstring stretch",
                                List.of(
                                        "Lie on your back with one knee bent and that foot flat.",
                                        "Loop a strap or a towel around the other foot.",
                                        "Straighten that leg up slowly until you feel a pull behind the thigh.",
                                        "Hold, lower slowly and change legs."),
                                null,
                                List.of("Stop if you feel tingling or pain below the knee."),
                                Side.LEFT,
                                Dosage.of(1, 3, 20),
                                Schedule.daily(1),
                                "The left side first, Anna. A bathrobe belt does nicely.",
                                null),
                        new Item(
                                Phase.MAIN,
                                Locale.ENGLISH,
                                "Bridge",
                                List.of(
                                        "Lie on your back with your knees bent and your feet flat.",
                                        "Press through your heels and lift your hips.",
                                        "Keep your shoulders down and lower slowly."),
                                "Breathe out as you lift.",
                                List.of(),
                                Side.NOT_SIDED,
                                new Dosage(2, 10, DosageUnit.REPETITIONS, false, 3, 60, null),
                                Schedule.on(EnumSet.of(MONDAY, WEDNESDAY, FRIDAY), 1),
                                null,
                                wideFigure()),
                        new Item(
                                Phase.COOL_DOWN,
                                Locale.ENGLISH,
                                "Walking",
                                List.of(
                                        "Walk at a pace at which you can still talk.",
                                        "Swing your arms and stand tall."),
                                null,
                                List.of(),
                                Side.NOT_SIDED,
                                new Dosage(1, 15, DosageUnit.MINUTES, false, 0, 0, null),
                                Schedule.weekly(3),
                                null,
                                null)));
    }

    static HandoutContent handoutOf(String patientName, List<Item> items) {
        return new HandoutContent(
                PrintOptions.usual(Locale.ENGLISH),
                new Clinic(
                        "Riverside Physiotherapy",
                        List.of("Riverside North", "12 Mill Lane", "Portland, OR 97201"),
                        "(503) 555-0142",
                        "911"),
                new Patient(patientName, LocalDate.of(1971, 3, 9), "P-10027"),
                "Maria Lindqvist, PT",
                LocalDate.of(2026, 12, 1),
                2,
                "Low back and knee program",
                WEDNESDAY_DEC_2,
                items,
                diaryOf(items),
                SHEET,
                new PhonePage(LINK, "clinic.example/p"),
                Extras.none());
    }

    /** The same handout with something to read in English and in German, a ticked point and an agreed change. */
    static HandoutContent withReading() {
        HandoutContent plain = backAndKnee();
        EducationText page = new EducationText(
                "posture-and-desk",
                EducationKind.PAGE,
                "de",
                "Haltung",
                List.of(new EducationText.Section(
                        "Sitzen", List.of(new EducationText.Line(null, "Beide Füße stehen flach.")))));
        EducationText question = new EducationText(
                "faq-should-it-hurt",
                EducationKind.QUESTION,
                "en",
                "Should it hurt?",
                List.of(new EducationText.Section(null, List.of(new EducationText.Line(null, "No.")))));
        IssuedAdvice advice = new IssuedAdvice(
                List.of(page, question),
                List.of(new IssuedAdvice.Point("feet", "en", "Both feet stand flat.")),
                List.of("Stand up at every <phone> call"));
        return with(new Extras(PrintKind.PROGRAM, null, null, List.of(), List.of(), advice), plain);
    }

    static HandoutContent with(PrintOptions options, HandoutContent of) {
        return copied(of, options, of.diary(), of.sheetCode(), of.phonePage(), of.extras());
    }

    static HandoutContent with(DiaryGrid diary, HandoutContent of) {
        return copied(of, of.options(), diary, of.sheetCode(), of.phonePage(), of.extras());
    }

    static HandoutContent with(Extras extras, HandoutContent of) {
        return copied(of, of.options(), of.diary(), of.sheetCode(), of.phonePage(), extras);
    }

    /** The same before it is printed (H-30). */
    static HandoutContent preview(HandoutContent of) {
        PhonePage none = PhonePage.preview("https://clinic.example");
        return copied(of, of.options(), of.diary(), null, none, of.extras());
    }

    private static HandoutContent copied(
            HandoutContent of, PrintOptions options, DiaryGrid diary, SheetCode code, PhonePage phone, Extras extras) {
        return new HandoutContent(
                options,
                of.clinic(),
                of.patient(),
                of.therapist(),
                of.issuedOn(),
                of.version(),
                of.programTitle(),
                of.validFrom(),
                of.items(),
                diary,
                code,
                phone,
                extras);
    }

    /** The same handout with all that a clinic and a therapist can add to it. */
    static HandoutContent withEverything(HandoutContent plain) {
        Clinic clinic = plain.clinic();
        return new HandoutContent(
                plain.options(),
                new Clinic(
                        clinic.name(),
                        clinic.addressLines(),
                        clinic.phone(),
                        clinic.emergencyNumber(),
                        logo(),
                        "#8a3b12"),
                plain.patient(),
                plain.therapist(),
                plain.issuedOn(),
                plain.version(),
                plain.programTitle(),
                plain.validFrom(),
                plain.items(),
                plain.diary(),
                plain.sheetCode(),
                plain.phonePage(),
                new Extras(
                        PrintKind.PROGRAM,
                        "December 16, 9:30",
                        new HandoutContent.NextStage(LocalDate.of(2026, 12, 30)),
                        List.of(Equipment.MAT, Equipment.STRAP, Equipment.WALL),
                        List.of("Walk the dog for half an hour.", "Sleep through the night"),
                        withReading().extras().advice()));
    }

    /** Two colors on a transparent ground. */
    private static Photo logo() {
        BufferedImage picture = new BufferedImage(240, 120, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 120; y++) {
            for (int x = 0; x < 240; x++) {
                double fromLeft = Math.hypot(x - 60, y - 60);
                double fromRight = Math.hypot(x - 150, y - 60);
                if (Math.min(fromLeft, fromRight) < 55) {
                    picture.setRGB(x, y, fromLeft < 55 ? 0xFFC0392B : 0x802980B9);
                }
            }
        }
        return new Photo(written(picture, "png"), 2, "Riverside Physiotherapy");
    }

    /** The diary of those items until the fourth Sunday, with their places as keys. */
    private static DiaryGrid diaryOf(List<Item> items) {
        List<DiaryGrid.Row> rows = new ArrayList<>();
        for (Item item : items) {
            rows.add(new DiaryGrid.Row(rows.size() + 1, item.title(), item.language(), item.schedule()));
        }
        List<DiaryGrid.Day> days = WEDNESDAY_DEC_2
                .datesUntil(SUNDAY_DEC_27.plusDays(1))
                .map(day -> new DiaryGrid.Day(day, boxesOn(day, items)))
                .toList();
        return new DiaryGrid(rows, days);
    }

    private static Map<Integer, Integer> boxesOn(LocalDate day, List<Item> items) {
        Map<Integer, Integer> boxes = new HashMap<>();
        for (int place = 0; place < items.size(); place++) {
            Schedule schedule = items.get(place).schedule();
            if (schedule.isOfferedOn(day)) {
                boxes.put(place + 1, schedule.isQuota() ? 1 : schedule.timesADay());
            }
        }
        return boxes;
    }

    /** What a therapist or an attacker could type: markup, patterns, long words, other scripts, signs that no font has. */
    static HandoutContent hostile() {
        Item hostile = new Item(
                Phase.MAIN,
                Locale.ENGLISH,
                "Stretch <script>alert('title')</script> & more",
                List.of(
                        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3),
                        "</li></ol><img src='file:///etc/passwd'/><style>* { display: none }</style>",
                        "{0} ''quoted'' %s ${handout} #{handout}"),
                "&lt;b&gt; &#x41; <![CDATA[ raw ]]> <!-- comment -->",
                List.of("tab\tand\u0000control\u0007 and \u202eoverride"),
                Side.EACH,
                new Dosage(1, 3, DosageUnit.REPETITIONS, false, 20, 0, "<i>band</i> {0}"),
                Schedule.daily(6),
                "Gut gemacht 👍🏽 王芳, see <a href='https://evil.example'>here</a> مرحبا بك \ud800 end",
                Figure.of("""
                        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
                            viewBox="0 0 100 100" onload="alert(1)">
                          <script>alert(2)</script>
                          <style>@import url(https://evil.example/x.css);</style>
                          <image xlink:href="file:///etc/passwd" width="10" height="10"/>
                          <use href="https://evil.example/x.svg#a"/>
                          <foreignObject><p xmlns="http://www.w3.org/1999/xhtml">foreign</p></foreignObject>
                          <rect x="10" y="10" width="80" height="80" fill="url(https://evil.example/y)"/>
                          <circle cx="50" cy="50" r="30" fill="#3e7cb8" onclick="alert(3)"/>
                        </svg>
                        """, null));
        return handoutOf("محمد עִבְרִית <script>alert(1)</script> & Ωμέγα Жанна", List.of(hostile, hostile));
    }

    static List<Item> manyItems(int count) {
        List<Item> items = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            items.add(new Item(
                    i < 4 ? Phase.WARM_UP : Phase.MAIN,
                    Locale.ENGLISH,
                    "Exercise number " + i,
                    List.of("Get into position.", "Move slowly.", "Come back to the start."),
                    null,
                    List.of(),
                    Side.EACH,
                    Dosage.of(1, 3, 20),
                    Schedule.daily(1 + i % Schedule.TIMES_A_DAY_MAX),
                    null,
                    i % 2 == 0 ? lyingFigure() : wideFigure()));
        }
        return items;
    }

    static Item catCow() {
        return new Item(
                Phase.WARM_UP,
                Locale.ENGLISH,
                "Cat–cow",
                List.of(
                        "Get onto your hands and knees, hands under shoulders and knees under hips.",
                        "Breathe in. Let your tummy sink and lift your head a little.",
                        "Breathe out. Round your back up and tuck your chin.",
                        "Go slowly from one to the other."),
                null,
                List.of("Keep the movement small if it hurts.", "Rest on your fists if your wrists are sore."),
                Side.NOT_SIDED,
                new Dosage(1, 5, DosageUnit.REPETITIONS, true, 0, 0, null),
                Schedule.daily(1),
                "Please put a folded towel under your knees. We will look at the range together next week.",
                wideFigure());
    }

    /** An exercise whose figure has two high frames beside each other, the first all in one color, the second in the other. */
    static Item twoFrames(int first, int second) {
        Item plain = manyItems(1).get(0);
        return new Item(
                plain.phase(),
                plain.language(),
                plain.title(),
                plain.steps(),
                plain.breathing(),
                plain.cautions(),
                plain.side(),
                plain.dosage(),
                plain.schedule(),
                plain.note(),
                Figure.of("""
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" data-frames="2 1">
                          <rect width="50" height="100" fill="#%06x"/>
                          <rect x="50" width="50" height="100" fill="#%06x"/>
                        </svg>
                        """.formatted(first, second), null));
    }

    static Figure lyingFigure() {
        return Figure.of("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200">
                  <rect x="10" y="168" width="280" height="6" rx="3" fill="#9fc6a2"/>
                  <g stroke="#26323a" stroke-width="3" stroke-linecap="round" fill="none">
                    <path d="M70 150 L160 152" stroke="#3e7cb8" stroke-width="26"/>
                    <path d="M160 152 L205 95 L240 160" stroke="#2d3d55" stroke-width="20"/>
                    <circle cx="45" cy="148" r="18" fill="#e7b694"/>
                  </g>
                </svg>
                """, null);
    }

    static Figure wideFigure() {
        return Figure.of("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 200">
                  <rect x="10" y="168" width="290" height="6" rx="3" fill="#9fc6a2"/>
                  <rect x="340" y="168" width="290" height="6" rx="3" fill="#9fc6a2"/>
                  <path d="M90 160 L95 100 Q150 60 210 100 L215 160" stroke="#3e7cb8" stroke-width="24"
                        stroke-linecap="round" fill="none"/>
                  <path d="M420 160 L425 100 Q480 130 540 100 L545 160" stroke="#3e7cb8" stroke-width="24"
                        stroke-linecap="round" fill="none"/>
                  <circle cx="240" cy="110" r="18" fill="#e7b694" stroke="#26323a" stroke-width="3"/>
                  <circle cx="570" cy="85" r="18" fill="#e7b694" stroke="#26323a" stroke-width="3"/>
                </svg>
                """, null);
    }
}
