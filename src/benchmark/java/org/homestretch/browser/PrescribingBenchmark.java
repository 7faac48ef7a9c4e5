package org.homestretch.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import org.homestretch.browser.page.PrescribePage;
import org.homestretch.browser.page.RegisterPage;
import org.homestretch.browser.page.SignInPage;

/**
 * How long a therapist waits on the prescribing screen with a program of 20 exercises and a library of 300, in the product
 * as a clinic starts it and a real browser. Yardsticks are a page of the same server with hardly anything on it, a request of
 * the same screen that asks for nothing, and as many statements to the database that are empty. All deeds take turns, so that
 * a busy moment meets all of them. Run with {@code mvn -Pbenchmark -Dbenchmark=Prescribing}.
 */
public final class PrescribingBenchmark {

    private static final int LIBRARY = 300;
    private static final int ROUNDS_TO_WARM_UP = 40;
    private static final int ROUNDS = 60;

    private static final List<String> EXERCISES = List.of(
            "ankle pumps",
            "bird dog",
            "bridge",
            "butterfly stretch",
            "cat cow",
            "child's pose",
            "chin tuck",
            "clamshell",
            "curl up",
            "dead bug",
            "figure four stretch",
            "heel raise",
            "heel slide",
            "knee rolls",
            "neck rotation",
            "open book",
            "pelvic tilt",
            "shoulder rolls",
            "sit to stand",
            "wall angels");

    private final PrescribingDesk desk;
    private final MeasuredDeeds deeds;

    private PrescribingBenchmark(PrescribingDesk desk, MeasuredDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
    }

    public static void main(String[] arguments) throws SQLException {
        try (BenchmarkDatabase database = BenchmarkDatabase.start();
                Product product = Product.start(database.address(), List.of());
                RunningBrowser browser = RunningBrowser.start()) {
            database.fillLibraryTo(LIBRARY);
            Page window = browser.browser()
                    .newPage(new Browser.NewPageOptions()
                            .setBaseURL(product.baseUrl())
                            .setViewportSize(1440, 900));
            prescribe(window);
            MeasuredDeeds deeds = new MeasuredDeeds(window, database);
            PrescribingBenchmark benchmark = new PrescribingBenchmark(new PrescribingDesk(window), deeds);
            benchmark.takeTurns(ROUNDS_TO_WARM_UP);
            deeds.beginAnew();
            benchmark.takeTurns(ROUNDS);
            deeds.print(database.emptyStatement());
        }
    }

    private static void prescribe(Page window) {
        SignInPage signIn = new SignInPage(window);
        signIn.open();
        signIn.signIn("thea", "stretch every day");
        PrescribePage draft = new RegisterPage(window)
                .open()
                .register("Pia", "Benchmark", "9/3/1961")
                .newProgram();
        EXERCISES.forEach(draft::add);
    }

    /** Leaves the draft as it was each time. */
    private void takeTurns(int rounds) throws SQLException {
        for (int round = 0; round < rounds; round++) {
            deeds.measure("bare page", desk::openBarePage);
            deeds.measure("open", desk::open);
            deeds.measure("ask for nothing", desk::askForNothing);
            deeds.measure("search", () -> desk.search("hip"));
            deeds.measure("add", desk::add);
            desk.typeDosage("3 x 12, 5s, 2/day");
            deeds.measure("dosage", desk::saveDosage);
            deeds.measure("undo", desk::undo);
            desk.undo();
            deeds.measure("preview", desk::preview);
        }
    }
}
