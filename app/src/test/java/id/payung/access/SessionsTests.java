package id.payung.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PayungTest
class SessionsTests {
    @Autowired StoryWorld world;
    @Autowired Sessions sessions;
    String session = "";

    @BeforeEach
    void rinaIsSignedIn() {
        session = sessions.open(world.rina().account(), Sessions.By.PASSWORD, "10.1.1.1");
    }

    @Test
    void theCookieFindsItsOwnerWithHerRoles() {
        assertThat(sessions.actor(session)).contains(world.rina());
    }

    @Test
    void twoHoursUnusedAreTooLong() {
        Past.is("update access.session set seen_at = now() - interval '119 minutes'");
        assertThat(sessions.actor(session)).isPresent();
        Past.is("update access.session set seen_at = now() - interval '2 hours'");
        assertThat(sessions.actor(session)).isEmpty();
    }

    @Test
    void useKeepsASessionAliveUntilItsTwelveHoursAreOver() {
        Past.is("update access.session set seen_at = now() - interval '119 minutes'");
        sessions.actor(session);
        Past.is("update access.session set seen_at = seen_at - interval '119 minutes'");
        assertThat(sessions.actor(session)).as("the last use was noted").isPresent();
        Past.is("update access.session set expires_at = now()");
        assertThat(sessions.actor(session)).isEmpty();
    }

    @Test
    void anInventedCookieIsNobody() {
        assertThat(sessions.actor(Secret.fresh())).isEmpty();
        assertThat(sessions.actor("")).isEmpty();
    }

    @Test
    void endedSessionsAreForgottenWhenTheNextOneBegins() {
        Past.is("update access.session set expires_at = now()");
        sessions.open(world.rina().account(), Sessions.By.PASSWORD, "10.1.1.1");
        assertThat(Past.count("access.session")).isEqualTo(1);
    }
}
