package id.payung.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PayungTest
class SignInLinksTests {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String PLACE = "10.1.1.1";
    private static final Outcome<?, SignInRefused> SPENT =
            Outcome.refused(new SignInRefused.LinkSpent());

    @Autowired StoryWorld world;
    @Autowired SignInLinks links;
    @Autowired Sessions sessions;

    private static String secret(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void aLinkSignsInOnceAndThenNoMore() {
        String link = secret(links.once(world.rina().account(), HOUR));
        SignInLinks.Entered entered = links.follow(link, PLACE).orElseThrow();
        assertThat(sessions.actor(entered.session())).contains(world.rina());
        assertThat(links.follow(link, PLACE)).isEqualTo(SPENT);
    }

    @Test
    void aLinkEndsWithItsTime() {
        String link = secret(links.once(world.rina().account(), HOUR));
        Past.is("update access.sign_in_link set expires_at = now()");
        assertThat(links.follow(link, PLACE)).isEqualTo(SPENT);
    }

    @Test
    void reusableLinksExistOnlyInADemonstration() {
        Actor rina = world.rina();
        assertThatThrownBy(() -> links.reusable(rina.account()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDemonstrationsLinkOpensNothingOnceItsDataAreServedInEarnest() {
        String link = secret(links.once(world.rina().account(), HOUR));
        Past.is("update access.sign_in_link set once = false");
        assertThat(links.follow(link, PLACE)).isEqualTo(SPENT);
    }

    @Test
    void aLinkForSigningInSetsNoPasswordAndTheOtherWayRound() {
        String signIn = secret(links.once(world.rina().account(), HOUR));
        String password = secret(links.forPassword(world.rina().account(), HOUR));
        assertThat(links.setPassword(signIn, "mesin jahit di teras", PLACE)).isEqualTo(SPENT);
        assertThat(links.follow(password, PLACE)).isEqualTo(SPENT);
    }

    @Test
    void aNewPasswordSignsTheAccountOutEverywhereElse() {
        String elsewhere = sessions.open(world.rina().account(), Sessions.By.PASSWORD, "10.2.2.2");
        String link = secret(links.forPassword(world.rina().account(), HOUR));
        String here = links.setPassword(link, "mesin jahit di teras", PLACE).orElseThrow();
        assertThat(sessions.actor(elsewhere)).isEmpty();
        assertThat(sessions.actor(here)).isPresent();
        assertThat(links.setPassword(link, "mesin jahit di teras", PLACE)).isEqualTo(SPENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sebelas-abc", "aaaaaaaaaaaaaaaa", "rina-rina-rina-rina", "121212121212"})
    void refusesAPasswordThatIsEasilyGuessedAndKeepsTheLink(String weak) {
        String link = secret(links.forPassword(world.rina().account(), HOUR));
        assertThat(links.setPassword(link, weak, PLACE))
                .isEqualTo(Outcome.refused(new SignInRefused.PasswordWeak()));
        assertThat(links.ownerOf(link)).contains("rina");
    }

    @Test
    void passwordsHaveTwelveToOneHundredAndTwentyEightCharacters() {
        assertThat(Passwords.isAcceptable("duabelas abc", "rina")).isTrue();
        assertThat(Passwords.isAcceptable("sebelas abc", "rina")).isFalse();
        assertThat(Passwords.isAcceptable("abcdefgh".repeat(16), "rina")).isTrue();
        assertThat(Passwords.isAcceptable("abcdefgh".repeat(16) + "i", "rina")).isFalse();
    }

    @Test
    void whoEntersWithoutAPasswordIsAskedToSetOne() {
        String link = secret(links.once(world.rina().account(), HOUR));
        SignInLinks.Entered entered = links.follow(link, PLACE).orElseThrow();
        assertThat(entered.next()).startsWith("/masuk/sandi/");
        links.setPassword(secret(entered.next()), "payung untuk semua", PLACE).orElseThrow();
        String second = secret(links.once(world.rina().account(), HOUR));
        assertThat(links.follow(second, PLACE).orElseThrow().next()).isEqualTo("/");
    }
}
