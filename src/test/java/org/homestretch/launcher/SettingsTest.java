package org.homestretch.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    @Test
    void nothing_has_to_be_set() {
        Settings settings = read(Map.of());

        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.dataDirectory()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.externalDatabase()).isEmpty();
        assertThat(settings.baseUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.zone()).isEqualTo(VIENNA);
        assertThat(settings.demo()).isTrue();
    }

    @Test
    void an_empty_setting_counts_as_not_given() {
        assertThat(read(Map.of(Settings.HTTP_PORT, " ", Settings.DB_URL, "")).httpPort())
                .isEqualTo(8080);
    }

    @Test
    void the_address_on_handouts_follows_the_port_unless_it_is_set() {
        assertThat(read(Map.of(Settings.HTTP_PORT, "8181")).baseUrl()).isEqualTo("http://localhost:8181");
        assertThat(read(Map.of(Settings.BASE_URL, "https://clinic.example/")).baseUrl())
                .isEqualTo("https://clinic.example");
    }

    @Test
    void a_machine_that_knows_only_an_offset_gets_a_zone_with_clock_changes() {
        assertThat(Settings.read(name -> "", ZoneOffset.ofHours(1)).zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void spaces_belong_to_a_password() {
        Settings settings = read(Map.of(Settings.DB_URL, "jdbc:mysql://db/homestretch", Settings.DB_PASSWORD, " a b "));

        assertThat(settings.externalDatabase()).hasValueSatisfying(database -> {
            assertThat(database.password()).isEqualTo(" a b ");
            assertThat(database.user()).isEqualTo("homestretch");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "homestretch.http.port, eighty",
        "homestretch.http.port, 0",
        "homestretch.http.port, 65536",
        "homestretch.zone, Middle/Earth",
        "homestretch.demo, perhaps",
        "homestretch.base.url, clinic.example",
        "homestretch.db.url, localhost:3306",
        "homestretch.db.url, jdbc:postgresql://localhost/homestretch",
        "homestretch.db.url, jdbc:mysql://localhost"
    })
    void st_1_a_wrong_setting_is_named_in_one_sentence(String name, String value) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> read(Map.of(name, value)))
                .withMessageContaining(name)
                .withMessageEndingWith(".")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("\n"));
    }

    private static Settings read(Map<String, String> values) {
        return Settings.read(name -> values.getOrDefault(name, ""), VIENNA);
    }
}
