package org.homestretch.handout.control;

import java.util.List;
import org.homestretch.handout.control.typeset.Ink;
import org.homestretch.handout.control.typeset.Picture;

/**
 * A box of the diary as it looks on the sheet, to say what it means.
 *
 * @param meaning what it is called in the texts
 * @param stroke what the patient has drawn into it
 */
record DiaryMark(String meaning, Ink ground, String stroke) {

    /** @param rest what a day without exercises is filled with */
    static List<DiaryMark> all(Ink rest) {
        return List.of(
                new DiaryMark("done", Ink.WHITE, "M20 52L42 76L82 22"),
                new DiaryMark("partly", Ink.WHITE, "M18 82L82 18"),
                new DiaryMark("leftOut", Ink.WHITE, "M20 20L80 80M80 20L20 80"),
                new DiaryMark("rest", rest, ""));
    }

    Picture picture() {
        String box = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>"
                + "<rect x='4' y='4' width='92' height='92' fill='%s' stroke='#222' stroke-width='7'/>"
                + "<path d='%s' fill='none' stroke='#222' stroke-width='11' stroke-linecap='round'/></svg>";
        return Picture.of(box.formatted(ground.hex(), stroke)).orElseThrow();
    }
}
