package org.homestretch.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartedPartsTest {

    private final List<Throwable> logged = new ArrayList<>();
    private final StartedParts started = new StartedParts(logged::add);
    private final List<String> stopped = new ArrayList<>();

    @Test
    void st_4_what_was_started_last_is_stopped_first_and_once() {
        started.add(() -> stopped.add("database"));
        started.add(() -> stopped.add("server"));

        started.stop();
        started.stop();

        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void st_4_the_database_is_stopped_even_if_the_server_cannot_be() {
        started.add(() -> stopped.add("database"));
        RuntimeException stuck = new IllegalStateException("as in this test");
        started.add(() -> {
            throw stuck;
        });

        started.stop();

        assertThat(stopped).containsExactly("database");
        assertThat(logged).containsExactly(stuck);
    }
}
