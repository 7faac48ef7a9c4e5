package org.homestretch.handout.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homestretch.exercise.boundary.ExerciseFigures;
import org.homestretch.exercise.boundary.FigureView;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.platform.control.Settings;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;

/**
 * Prints a handout for nobody a few seconds after the start and throws it away: the first handout of a server takes a
 * third of its time to load what printing needs, and no patient should wait for that (H-57).
 */
@Singleton
@Startup
public class WarmPress {

    /** By then the server is up, and whoever waits for it has not signed in yet. */
    private static final Duration AFTER_THE_START = Duration.ofSeconds(3);

    private static final Logger LOG = Logger.getLogger(WarmPress.class.getName());

    /** Any that has a figure would do. */
    private static final List<String> EXERCISES = List.of("cat-cow", "bridge", "bird-dog", "figure-four-stretch");

    @Resource
    TimerService timers;

    @Inject
    HandoutRenderer renderer;

    @Inject
    ExerciseFigures figures;

    @Inject
    Settings settings;

    @Inject
    ClinicCalendar calendar;

    @PostConstruct
    void later() {
        if (settings.warmsPress()) {
            timers.createSingleActionTimer(AFTER_THE_START.toMillis(), new TimerConfig(null, false));
        }
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void print() {
        try {
            renderer.render(handoutOfNobody());
        } catch (RuntimeException cold) {
            // Nobody waits for it; what is wrong will be told to whoever prints first.
            LOG.log(Level.WARNING, "The first handout could not be printed ahead", cold);
        }
    }

    HandoutContent handoutOfNobody() {
        LocalDate today = calendar.today();
        List<HandoutContent.Item> items = EXERCISES.stream().map(this::item).toList();
        HandoutContent.Clinic clinic = new HandoutContent.Clinic("Homestretch", List.of(), "", null);
        HandoutContent.PhonePage phonePage = HandoutContent.PhonePage.preview(settings.baseUrl());
        return new HandoutContent(
                PrintOptions.usual(Locale.ENGLISH),
                clinic,
                new HandoutContent.Patient("", today, ""),
                "",
                today,
                1,
                "",
                today,
                items,
                diary(today),
                null,
                phonePage,
                HandoutContent.Extras.none());
    }

    private HandoutContent.Item item(String slug) {
        FigureView view = new FigureView(FigureView.Shown.ALL, FigureView.Colors.COLOR, false);
        HandoutContent.Figure figure = figures.svg(slug, view, slug)
                .map(svg -> HandoutContent.Figure.of(svg, null))
                .orElse(null);
        return new HandoutContent.Item(
                Phase.MAIN,
                Locale.ENGLISH,
                slug,
                List.of("One.", "Two."),
                null,
                List.of(),
                Side.EACH,
                Dosage.of(2, 10, 20),
                Schedule.daily(2),
                null,
                figure);
    }

    private static DiaryGrid diary(LocalDate today) {
        DiaryGrid.Row row = new DiaryGrid.Row(1, EXERCISES.get(0), Locale.ENGLISH, Schedule.daily(2));
        List<DiaryGrid.Day> days = today.datesUntil(today.plusDays(7))
                .map(day -> new DiaryGrid.Day(day, Map.of(1, 2)))
                .toList();
        return new DiaryGrid(List.of(row), days);
    }
}
