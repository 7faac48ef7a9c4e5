package org.homestretch.handout.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.handout.entity.PrintKind;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.SheetCode;
import org.homestretch.platform.entity.PictureFile;
import org.homestretch.program.entity.IssuedAdvice;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;

/**
 * Everything that one handout says, as it stood when the version was issued. Texts are plain text as people typed them;
 * the renderer takes them for nothing else.
 *
 * @param options how it is wanted: layout, paper, colors, language, content blocks
 * @param issuedOn day on which the version was issued
 * @param validFrom first day on which the version is in force
 * @param items in the order of the session
 * @param diary the grid to tick off what was done
 * @param sheetCode null on a preview, which no archive knows (H-30)
 * @param extras what can be printed beside the exercises
 */
public record HandoutContent(
        PrintOptions options,
        Clinic clinic,
        Patient patient,
        String therapist,
        LocalDate issuedOn,
        int version,
        String programTitle,
        LocalDate validFrom,
        List<Item> items,
        DiaryGrid diary,
        SheetCode sheetCode,
        PhonePage phonePage,
        Extras extras) {

    private static final String NO_CODE = "••••-••••";

    public HandoutContent {
        items = List.copyOf(items);
    }

    /**
     * What is printed beside the exercises.
     *
     * @param nextVisit as the therapist typed it, or null
     * @param nextStage what comes after the exercises of this sheet, or null
     * @param goals what the patient wants to do again, in his or her words; empty if that is not wanted
     * @param equipment what the exercises cannot be done without; empty if that is not wanted
     * @param advice what the patient was given to read; nothing if that is not wanted
     */
    public record Extras(
            PrintKind kind,
            String nextVisit,
            NextStage nextStage,
            List<Equipment> equipment,
            List<String> goals,
            IssuedAdvice advice) {
        public Extras {
            goals = List.copyOf(goals);
            equipment = List.copyOf(equipment);
        }

        /** A whole handout with nothing beside the exercises. */
        public static Extras none() {
            return new Extras(PrintKind.PROGRAM, null, null, List.of(), List.of(), IssuedAdvice.NONE);
        }
    }

    /**
     * The stage after the printed one.
     *
     * @param begins its first day, or null when the therapist lets it begin
     */
    public record NextStage(LocalDate begins) {}

    /** The sheet code as people read it, or dots in its place (H-30). */
    String printedCode() {
        return sheetCode == null ? NO_CODE : sheetCode.grouped();
    }

    /** That of the handout's own sentences, where they are translated. */
    Locale language() {
        return options.language();
    }

    /**
     * The clinic as its letterhead shows it.
     *
     * @param addressLines of the site that treats the patient, top line first
     * @param emergencyNumber the ambulance's number of the country, or null if the clinic has set none
     * @param logo described by the clinic's name, or null if the clinic has none
     * @param accent the clinic's own color of headings and thin lines as #rrggbb, or null for the product's
     */
    public record Clinic(
            String name, List<String> addressLines, String phone, String emergencyNumber, Photo logo, String accent) {
        public Clinic {
            addressLines = List.copyOf(addressLines);
        }

        /** The number is not divided at the end of a line. */
        String wholePhone() {
            return phone.replace(' ', '\u00a0');
        }

        /** A clinic with neither a logo nor a color of its own. */
        public Clinic(String name, List<String> addressLines, String phone, String emergencyNumber) {
            this(name, addressLines, phone, emergencyNumber, null, null);
        }
    }

    /** @param number the clinic's number of the patient */
    public record Patient(String name, LocalDate birthDate, String number) {}

    /**
     * A prescribed exercise.
     *
     * @param language that the words of the library are really in
     * @param breathing how to breathe, or null
     * @param cautions what to take care of, may be empty
     * @param note from the therapist to the patient, or null
     * @param figure or null
     */
    public record Item(
            Phase phase,
            Locale language,
            String title,
            List<String> steps,
            String breathing,
            List<String> cautions,
            Side side,
            Dosage dosage,
            Schedule schedule,
            String note,
            Figure figure) {

        public Item {
            Objects.requireNonNull(schedule, "schedule");
            steps = List.copyOf(steps);
            cautions = List.copyOf(cautions);
        }

        Optional<Figure> drawing() {
            return Optional.ofNullable(figure);
        }
    }

    /**
     * What shows an exercise: a drawing, or photos where there is none.
     *
     * @param svg the drawing as SVG source; null when there are photos
     * @param otherSide the same for the left side when both sides work in turn and look different, or null (H-16)
     * @param photos in their order
     */
    public record Figure(String svg, String otherSide, List<Photo> photos) {

        public Figure {
            photos = List.copyOf(photos);
        }

        /** A drawing. */
        public static Figure of(String svg, String otherSide) {
            return new Figure(svg, otherSide, List.of());
        }

        /** Photos in place of a drawing. */
        public static Figure of(List<Photo> photos) {
            return new Figure(null, null, photos);
        }
    }

    /**
     * A photo or a drawing in pixels.
     *
     * @param bytes a JPEG or PNG file
     * @param aspect width divided by height
     * @param description what it shows, for people who cannot see it
     */
    public record Photo(byte[] bytes, double aspect, String description) {

        public Photo {
            bytes = bytes.clone();
        }

        static Photo of(PictureFile file, String description) {
            return new Photo(file.bytes(), (double) file.width() / file.height(), description);
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /**
     * Where the patient records on the phone.
     *
     * @param link what the QR code holds, with the patient's token; null on a preview, which opens nothing
     * @param typedAddress the short address at which the sheet code can be typed instead
     */
    public record PhonePage(String link, String typedAddress) {

        /** @param baseUrl of the product, which may begin with a scheme */
        public static PhonePage at(String baseUrl, String token) {
            String page = baseUrl + "/p";
            return new PhonePage(page + "#" + token, typed(page));
        }

        /** Keeps the place of the one that is printed. */
        public static PhonePage preview(String baseUrl) {
            return new PhonePage(null, typed(baseUrl + "/p"));
        }

        private static String typed(String page) {
            return page.replaceFirst("^https?://", "");
        }
    }
}
