package org.homestretch.adherence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import org.homestretch.adherence.entity.AdherenceTrend;
import org.homestretch.adherence.entity.DayPicture;
import org.homestretch.adherence.entity.Ratio;
import org.omnifaces.util.Faces;

/** Puts figures into words; the only place where they are rounded. */
@Named
@ApplicationScoped
public class AdherenceFormat {

    private static final String BUNDLE = "org.homestretch.adherence.text";
    private static final String MINUS = "\u2212";

    /** A share as a whole percentage, or "n/a". */
    public String percent(Ratio ratio) {
        return ratio.isApplicable() ? sentence("percent", ratio.percent()) : sentence("notApplicable");
    }

    /** A change in percentage points with its sign, or "n/a". */
    public String points(Ratio change) {
        if (!change.isApplicable()) {
            return sentence("notApplicable");
        }
        int points = change.percent();
        return points > 0 ? "+" + points : points < 0 ? MINUS + -points : "0";
    }

    /** A number of sessions: whole where it is, else with one digit, as pro-rated quotas give fractions. */
    public String count(Ratio number) {
        return number.rounded(1).stripTrailingZeros().toPlainString();
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(sentence("dayPattern"), Faces.getLocale())
                .format(day);
    }

    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(sentence("shortDayPattern"), Faces.getLocale())
                .format(day);
    }

    /** A day of these weeks, such as "Tue 24 Nov". */
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern(sentence("weekdayPattern"), Faces.getLocale())
                .format(day);
    }

    /** One day of the calendar picture for those who cannot see it. */
    public String dayInWords(DayPicture picture) {
        String day = day(picture.day());
        String state = label(picture.state());
        return picture.occurrences() == 0
                ? sentence("calendar.day", day, state)
                : sentence("calendar.counted", day, state, picture.done(), picture.occurrences());
    }

    /** Which days the trend compares, or why there is none yet. */
    public String trendInWords(AdherenceTrend trend) {
        return trend.change().isApplicable()
                ? sentence(
                        "tile.trend.explained",
                        trend.last().dueDays(),
                        trend.before().dueDays())
                : sentence("tile.trend.none");
    }

    /** The label of an enum constant, such as {@code Band.GOOD}. */
    public String label(Enum<?> constant) {
        return sentence(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A sentence of the component's bundle with its placeholders filled. */
    public String sentence(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Faces.getLocale()).getString(key);
        return new MessageFormat(pattern, Faces.getLocale()).format(arguments);
    }
}
