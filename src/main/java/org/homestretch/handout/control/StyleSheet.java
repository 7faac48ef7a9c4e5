package org.homestretch.handout.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.homestretch.handout.entity.Palette;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintOptions;

/**
 * The style sheets of the handout: one file with words such as {@code $start} for what depends on the paper, the colors and
 * the direction of writing; each combination is made once.
 */
final class StyleSheet {

    private static final Map<Key, String> MADE = new ConcurrentHashMap<>();

    private StyleSheet() {}

    private record Key(Paper paper, Palette palette, boolean fromRight, boolean arabic) {}

    /** @param language of the handout as a whole */
    static String of(PrintOptions options, Locale language) {
        boolean fromRight = Markup.isFromRight(language);
        boolean arabic = language.getLanguage().equals("ar");
        return MADE.computeIfAbsent(new Key(options.paper(), options.palette(), fromRight, arabic), StyleSheet::make);
    }

    private static String make(Key key) {
        PageGeometry page = PageGeometry.of(key.paper());
        String sheet = source().replace("$paper", key.paper() == Paper.A4 ? "A4" : "letter")
                .replace("$column", millimeters(page.column()))
                .replace("$card", millimeters(page.cardHeight()))
                .replace("$start", key.fromRight() ? "right" : "left")
                .replace("$end", key.fromRight() ? "left" : "right")
                .replace("$direction", key.fromRight() ? "rtl" : "ltr")
                .replace("$fonts", fonts(key.arabic()));
        for (Map.Entry<String, String> color : colors(key.palette()).entrySet()) {
            sheet = sheet.replace(color.getKey(), color.getValue());
        }
        return sheet;
    }

    /** The script of the handout first, so that most letters are found at once. */
    private static String fonts(boolean arabic) {
        String latin = "\"" + FontFamily.LATIN.cssName() + "\"";
        String families = arabic ? "\"" + FontFamily.ARABIC.cssName() + "\", " + latin : latin;
        for (FontFamily family : FontFamily.values()) {
            if (family != FontFamily.LATIN && !(arabic && family == FontFamily.ARABIC)) {
                families += ", \"" + family.cssName() + "\"";
            }
        }
        return families;
    }

    private static Map<String, String> colors(Palette palette) {
        return switch (palette) {
            case COLOR ->
                Map.of(
                        "$accent", "#0d5c63", "$tint", "#eaf3f3", "$ink", "#1c2526", "$soft", "#3c4748", "$line",
                        "#9fb9bb");
            case GRAY ->
                Map.of(
                        "$accent", "#2f2f2f", "$tint", "#eeeeee", "$ink", "#1e1e1e", "$soft", "#444444", "$line",
                        "#b0b0b0");
            case HIGH_CONTRAST ->
                Map.of(
                        "$accent", "#000000", "$tint", "#ffffff", "$ink", "#000000", "$soft", "#000000", "$line",
                        "#000000");
        };
    }

    private static String millimeters(double length) {
        return String.format(Locale.ROOT, "%.1fmm", length);
    }

    private static String source() {
        try (InputStream file = StyleSheet.class.getResourceAsStream("/handout/handout.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
