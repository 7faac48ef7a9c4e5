package org.homestretch.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;

/** Starts the database, the schema, the server and the demo clinic, in this order, and stops them in the other. */
public final class Main {

    private final Console console;
    private final Settings settings;
    private final ApplicationServer server = new ApplicationServer();
    private final StartedParts started;
    private DataDirectory data;

    private Main(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
        this.started = new StartedParts(console::log);
    }

    public static void main(String[] arguments) {
        ZoneId machineZone = ZoneId.systemDefault();
        // Inside, everything works in UTC; the clinic's zone is a setting.
        System.setProperty("user.timezone", "UTC");
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Console console = new Console();
        console.say("Homestretch is starting.");
        try {
            new Main(console, Settings.ofThisProcess(machineZone)).start();
        } catch (StartFailure e) {
            console.log(e);
            console.sayApart(e.getMessage());
            System.exit(1);
        }
    }

    private void start() {
        ApplicationServer.requireFree(settings.httpPort());
        data = DataDirectory.claim(settings.dataDirectory());
        started.add(data::release);
        console.divertLibrariesTo(new BoundedLog(data.serverLog()));
        Runtime.getRuntime().addShutdownHook(new Thread(started::stop, "stop"));
        try {
            DatabaseAddress database = settings.externalDatabase().orElseGet(this::startEmbeddedDatabase);
            DatabaseCheck.require(database);
            migrate(database);
            settings.publish(database);
            Optional<FirstSignIn> firstSignIn = FirstSignIn.preparedFor(database);
            console.say("Starting the server on port " + settings.httpPort() + ".");
            started.add(server::stop); // before it runs, since a signal can come while it starts
            server.start(data.emptyServerFolder(), war(), settings.httpPort());
            fillDemoClinic(database);
            welcome(database, firstSignIn);
        } catch (StartFailure e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StartFailure(
                    "Homestretch could not be started by a fault of its own; the cause is in " + data.serverLog() + ".",
                    e);
        }
    }

    private DatabaseAddress startEmbeddedDatabase() {
        console.say(
                EmbeddedDatabase.isNew(data.database())
                        ? "Setting up the embedded database in " + data.database() + ", once."
                        : "Starting the embedded database in " + data.database() + ".");
        EmbeddedDatabase embedded = EmbeddedDatabase.start(data.database());
        started.add(embedded::close);
        return embedded.address(EmbeddedDatabase.SCHEMA);
    }

    private void migrate(DatabaseAddress database) {
        Schema schema = new Schema(database, Schema.SCRIPTS);
        int pending = schema.pending();
        if (pending > 0) {
            console.say("Bringing the tables up to date: " + pending + (pending == 1 ? " script." : " scripts."));
        }
        schema.migrate();
    }

    /** The demo's programs are made of the exercise library, which the application brings along when it starts. */
    private void fillDemoClinic(DatabaseAddress database) {
        DemoClinic demo = new DemoClinic(database);
        if (settings.demo() && demo.isWanting()) {
            console.say("Filling the demo clinic.");
            demo.load(LocalDate.now(Clock.system(settings.zone())), DemoClinic.SCRIPTS);
        }
    }

    private void welcome(DatabaseAddress database, Optional<FirstSignIn> firstSignIn) {
        if (settings.demo() && new DemoClinic(database).isLoaded()) {
            DemoClinic.accounts().forEach(console::say);
        } else {
            firstSignIn.ifPresent(account -> console.say(account.sentence()));
        }
        console.say("Homestretch is ready: http://localhost:" + settings.httpPort() + "/");
    }

    /** The application lies beside the launcher's own archive. */
    private static Path war() {
        try {
            return Path.of(Main.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling("ROOT.war");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
