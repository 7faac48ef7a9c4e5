package org.homestretch.handout.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.homestretch.handout.entity.HandoutPrintRow;

/** Prints on the time line of a program, in words for the screens. */
@Named
@RequestScoped
public class TimeLineWords {

    /** Such as "Handout of version 2 printed: Standard, English, sheet 7K3M-92QX". */
    public String printed(HandoutPrintRow print) {
        return text(
                "timeline." + print.kind(),
                print.versionNumber(),
                text("Layout." + print.layout()),
                language(print),
                print.sheetCode().grouped());
    }

    /** Such as "3 prints: version 2, Standard, English; version 2, Large print, English". */
    public String printedAll(List<HandoutPrintRow> prints) {
        String ways = prints.stream()
                .map(TimeLineWords::way)
                .distinct()
                .collect(Collectors.joining(text("timeline.separator")));
        return text("timeline.prints", prints.size(), ways);
    }

    /** Everybody who printed, each once. */
    public String people(List<HandoutPrintRow> prints) {
        return prints.stream()
                .map(HandoutPrintRow::printedBy)
                .distinct()
                .collect(Collectors.joining(text("timeline.separator.people")));
    }

    private static String way(HandoutPrintRow print) {
        return text(
                "timeline.way." + print.kind(),
                print.versionNumber(),
                text("Layout." + print.layout()),
                language(print));
    }

    private static String language(HandoutPrintRow print) {
        return Locale.forLanguageTag(print.language()).getDisplayLanguage(Locale.ENGLISH);
    }

    private static String text(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle bundle = faces.getApplication().getResourceBundle(faces, "handoutText");
        return new MessageFormat(bundle.getString(key), faces.getViewRoot().getLocale()).format(arguments);
    }
}
