package org.homestretch.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ActingIT {

    @Inject
    Guarded guarded;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void a_call_on_nobody_s_behalf_is_refused() {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(guarded::callerForTherapists);
    }

    @Test
    void a_role_opens_what_it_may_open_under_the_name_of_the_person() throws Exception {
        assertThat(Acting.as("anna", "THERAPIST", guarded::callerForTherapists)).isEqualTo("anna");
        assertThat(Acting.as("mia", "MANAGER", guarded::callerForManagers)).isEqualTo("mia");
    }

    @Test
    void a_role_opens_nothing_else() {
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> Acting.as("anna", "THERAPIST", guarded::callerForManagers));
    }

    @Test
    void two_people_in_one_test_do_not_mix() throws Exception {
        assertThat(Acting.as("anna", Set.of("THERAPIST"), guarded::isManager)).isFalse();
        assertThat(Acting.as("mia", Set.of("MANAGER", "THERAPIST"), guarded::isManager))
                .isTrue();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(guarded::isManager);
    }
}
