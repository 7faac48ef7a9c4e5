package org.homestretch.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void an_address_gets_every_parameter_that_homestretch_relies_on() {
        assertThat(address("jdbc:mysql://db:3306/clinic").url())
                .startsWith("jdbc:mysql://db:3306/clinic?")
                .contains("fallbackToSystemKeyStore=false")
                .contains("connectionTimeZone=UTC")
                .contains("sessionVariables=sql_mode='ONLY_FULL_GROUP_BY")
                .contains("allowMultiQueries=false");
    }

    @Test
    void parameters_of_the_clinic_s_own_stay() {
        assertThat(address("jdbc:mysql://db/clinic?sslMode=VERIFY_IDENTITY&connectTimeout=500")
                        .url())
                .contains("sslMode=VERIFY_IDENTITY")
                .contains("connectTimeout=500")
                .doesNotContain("connectTimeout=10000");
    }

    @Test
    void what_safety_hangs_on_cannot_be_overridden_in_whatever_letters() {
        assertThat(address("jdbc:mysql://db/clinic?allowmultiqueries=true&ALLOWLOADLOCALINFILE=true")
                        .url())
                .doesNotContain("true&ALLOW")
                .doesNotContain("allowmultiqueries")
                .contains("allowMultiQueries=false")
                .contains("allowLoadLocalInfile=false");
    }

    @Test
    void completing_an_address_twice_changes_nothing() {
        String once = address("jdbc:mysql://db/clinic?sslMode=DISABLED").url();

        assertThat(address(once).url().split("[?&]")).containsExactlyInAnyOrder(once.split("[?&]"));
    }

    @Test
    void the_password_is_in_no_text() {
        assertThat(new DatabaseAddress("jdbc:mysql://db:3306/clinic", "anna", "secret"))
                .hasToString("jdbc:mysql://db:3306/clinic");
    }

    @Test
    void place_and_schema_are_told_apart() {
        DatabaseAddress address = address("jdbc:mysql://db:3306/clinic?x=y/z");

        assertThat(address.place()).isEqualTo("db:3306");
        assertThat(address.schema()).isEqualTo("clinic");
    }

    private static DatabaseAddress address(String url) {
        return new DatabaseAddress(url, "homestretch", "");
    }
}
