package id.payung.access;

import static id.payung.shared.Permission.APPROVE_DECREES;
import static id.payung.shared.Permission.READ_WORKERS;
import static id.payung.shared.Permission.UPLOAD_LISTINGS;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PayungTest
class ApiTokensTests {
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired StoryWorld world;
    @Autowired ApiTokens tokens;
    @Autowired Staff staff;

    private Outcome<String, TokenRefused> create(
            Actor owner, Duration lasting, Permission... permissions) {
        return Acting.<Outcome<String, TokenRefused>, RuntimeException>as(
                owner, () -> tokens.create("Aplikasi desa", Set.of(permissions), lasting));
    }

    private List<ApiToken> own(Actor owner) {
        return Acting.<List<ApiToken>, RuntimeException>as(owner, tokens::own);
    }

    @Test
    void aTokenSpeaksForItsOwnerWithNoMoreThanItWasGiven() {
        String key = create(world.siti(), DAY, UPLOAD_LISTINGS).orElseThrow();
        Actor program = tokens.actor(key).orElseThrow();
        assertThat(program.account()).isEqualTo(world.siti().account());
        assertThat(program.may(UPLOAD_LISTINGS, SINGAJAYA)).isTrue();
        assertThat(program.may(READ_WORKERS, SINGAJAYA)).isFalse();
    }

    @Test
    void nobodyMakesATokenThatMayMoreThanHimself() {
        assertThat(create(world.siti(), DAY, APPROVE_DECREES))
                .isEqualTo(Outcome.refused(new TokenRefused.MoreThanHeld()));
    }

    @Test
    void aTokenWithoutAnyPermissionIsRefused() {
        assertThat(create(world.siti(), DAY)).isEqualTo(Outcome.refused(new TokenRefused.Empty()));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 59, 366 * 86_400 + 1})
    void aTokenLastsBetweenAMinuteAndAYear(long seconds) {
        assertThat(create(world.siti(), Duration.ofSeconds(seconds), UPLOAD_LISTINGS))
                .isEqualTo(Outcome.refused(new TokenRefused.WrongLifetime()));
    }

    @Test
    void aRevokedTokenIsDeadAtOnce() {
        Actor siti = world.siti();
        String key = create(siti, DAY, UPLOAD_LISTINGS).orElseThrow();
        ApiToken token = own(siti).getFirst();
        boolean revoked =
                Acting.<Boolean, RuntimeException>as(siti, () -> tokens.revoke(token.id()));
        assertThat(revoked).isTrue();
        assertThat(tokens.actor(key)).isEmpty();
        assertThat(own(siti).getFirst().revoked()).isTrue();
    }

    @Test
    void nobodyRevokesTheTokenOfAnother() {
        String key = create(world.siti(), DAY, UPLOAD_LISTINGS).orElseThrow();
        ApiToken token = own(world.siti()).getFirst();
        boolean revoked =
                Acting.<Boolean, RuntimeException>as(world.rina(), () -> tokens.revoke(token.id()));
        assertThat(revoked).isFalse();
        assertThat(tokens.actor(key)).isPresent();
    }

    @Test
    void aTokenEndsWithItsLifetime() {
        String key = create(world.siti(), DAY, UPLOAD_LISTINGS).orElseThrow();
        Past.is("update access.token set expires_at = now()");
        assertThat(tokens.actor(key)).isEmpty();
    }

    @Test
    void aTokenLosesWhatItsOwnerLoses() {
        Actor siti = world.siti();
        String key = create(siti, DAY, UPLOAD_LISTINGS).orElseThrow();
        Acting.as(Actor.system(), () -> staff.dismiss(siti.account(), Role.VILLAGE, SINGAJAYA));
        assertThat(tokens.actor(key).orElseThrow().appointments()).isEmpty();
    }
}
