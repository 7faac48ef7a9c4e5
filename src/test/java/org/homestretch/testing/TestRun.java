package org.homestretch.testing;

import org.homestretch.launcher.DatabaseAddress;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Starts one database server before the first integration test and stops it after the last. Its address goes to the
 * server under test through the system properties that {@code arquillian.xml} names.
 */
public final class TestRun implements TestExecutionListener {

    /** Set by the build for integration tests; unit tests do without a database. */
    private static final String DATABASE_KIND = "homestretch.test.db";

    private static TestDatabase database;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        String kind = System.getProperty(DATABASE_KIND, "");
        if (kind.isEmpty()) {
            return;
        }
        database = TestDatabase.start(kind);
        DatabaseAddress address = database.schema("homestretch_test");
        // Put into the text of arquillian.xml as it is.
        System.setProperty("homestretch.test.db.url", address.url().replace("&", "&amp;"));
        System.setProperty("homestretch.test.db.user", address.user());
        System.setProperty("homestretch.test.db.password", address.password());
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (database != null) {
            database.close();
            database = null;
        }
    }

    /** An empty schema on the server of this run; its name begins with {@code homestretch}. */
    public static DatabaseAddress schema(String name) {
        if (database == null) {
            throw new IllegalStateException("No database runs: start integration tests with mvn verify");
        }
        return database.schema(name);
    }
}
