package org.homestretch.testing;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What is deployed for integration tests: the WAR as it was built, and what a test needs beside it. */
public final class Deployments {

    private static final File BUILT = new File("target/ROOT.war");

    private Deployments() {}

    /** The built WAR with the test-only classes of this package, AssertJ, and further classes of the test. */
    public static WebArchive war(Class<?>... classesOfTheTest) {
        if (!BUILT.exists()) {
            throw new IllegalStateException(BUILT + " is missing: run the integration tests with mvn verify");
        }
        return ShrinkWrap.createFromZipFile(WebArchive.class, BUILT)
                .addClasses(
                        Acting.class,
                        Acting.Deed.class,
                        Guarded.class,
                        Deployments.class,
                        TestClinic.class,
                        Eventually.class)
                .addClasses(classesOfTheTest)
                .addAsLibraries(archiveOf(Assertions.class), archiveOf(net.bytebuddy.ByteBuddy.class));
    }

    private static File archiveOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
