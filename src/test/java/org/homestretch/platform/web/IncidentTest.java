package org.homestretch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class IncidentTest {

    @Test
    void pl_3_an_unforeseen_failure_has_a_number_under_which_the_log_keeps_its_cause() {
        Throwable cause = new IllegalStateException("as in this test");
        Incident incident = new Incident();
        incident.request = failed(cause);

        List<LogRecord> logged = logged(incident::log);

        assertThat(incident.getNumber()).matches("[0-9A-F]{8}");
        assertThat(logged).singleElement().satisfies(entry -> {
            assertThat(entry.getMessage()).isEqualTo("Incident " + incident.getNumber());
            assertThat(entry.getThrown()).isSameAs(cause);
        });
    }

    private static List<LogRecord> logged(Runnable deed) {
        Logger logger = Logger.getLogger(Incident.class.getName());
        Kept kept = new Kept();
        logger.addHandler(kept);
        logger.setUseParentHandlers(false);
        try {
            deed.run();
        } finally {
            logger.setUseParentHandlers(true);
            logger.removeHandler(kept);
        }
        return kept.records;
    }

    private static HttpServletRequest failed(Throwable cause) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                IncidentTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> {
                    assertThat(arguments).containsExactly(RequestDispatcher.ERROR_EXCEPTION);
                    return cause;
                });
    }

    private static final class Kept extends Handler {

        private final List<LogRecord> records = new ArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            records.add(entry);
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
