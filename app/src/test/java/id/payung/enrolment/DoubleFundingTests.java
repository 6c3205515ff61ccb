package id.payung.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.SignedIn;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Dana A pays for Euis; Dana B tries to pay for her as well. */
@PayungTest
class DoubleFundingTests {
    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired RefusedAttempts attempts;
    @Autowired MockMvcTester web;

    private Fund first;
    private Fund second;

    @BeforeEach
    void twoFundsWantEuis() {
        var euis = register.euis();
        first = money.fund("A", 1_000_000, 5);
        second = money.fund("B", 1_000_000, 5);
        money.approved(first, euis);
        money.prepare(second, second.months(), new Selection.Chosen(Set.of(euis, register.dedi())))
                .orElseThrow();
    }

    private List<RefusedAttempt> list(RefusedAttemptFilter filter) {
        return Acting.as(world.rina(), () -> attempts.list(filter, Position.FIRST, 10));
    }

    @Test
    void theAttemptIsKeptWithBothFundsByName() {
        assertThat(list(RefusedAttemptFilter.all()))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.name()).isEqualTo("Euis Suryani");
                            assertThat(one.fundName()).isEqualTo("Dana B");
                            assertThat(one.heldByName()).isEqualTo("Dana A");
                        });
    }

    @Test
    void theCountTheListAndTheFileAgreeForEitherFund() {
        Fund third = money.fund("C", 1_000_000, 5);
        for (Fund fund : List.of(first, second, third)) {
            RefusedAttemptFilter filter = RefusedAttemptFilter.all().of(fund.id());
            long expected = fund.equals(third) ? 0 : 1;
            List<RefusedAttempt> exported = new ArrayList<>();
            Acting.run(world.rina(), () -> attempts.export(filter, Position.FIRST, exported::add));
            assertThat(
                            Acting.<Long, RuntimeException>as(
                                    world.rina(), () -> attempts.count(filter)))
                    .isEqualTo(expected);
            assertThat(list(filter)).hasSize((int) expected).isEqualTo(exported);
        }
        assertThat(Past.count("audit.entry where action = 'refused_attempts.exported'"))
                .isEqualTo(3);
    }

    @Test
    void theNextPageBeginsAfterTheLastRow() {
        String key = list(RefusedAttemptFilter.all()).getFirst().key();
        assertThat(
                        Acting.as(
                                world.rina(),
                                () ->
                                        attempts.list(
                                                RefusedAttemptFilter.all(),
                                                new Position("", key),
                                                10)))
                .isEmpty();
    }

    @Test
    void aNeighbouringVillageSeesNothingOfIt() {
        assertThat(
                        Acting.<Long, RuntimeException>as(
                                world.neighbour(),
                                () -> attempts.count(RefusedAttemptFilter.all())))
                .isZero();
        RefusedAttemptFilter elsewhere =
                new RefusedAttemptFilter(new TerritoryCode("32.03"), null, null);
        assertThat(list(elsewhere)).isEmpty();
    }

    @Test
    void thePageNamesBothFundsAndItsFileTheSame() {
        String page = text("/pendanaan-ganda?nama=euis");
        assertThat(page).contains("1 percobaan ditolak", "Dana A", "Dana B", "Euis Suryani");
        assertThat(text("/pendanaan-ganda.csv")).contains("Euis Suryani").contains("Dana A");
        assertThat(text("/pendanaan-ganda?setelah=bukan-kunci")).contains("Euis Suryani");
    }

    private String text(String path) {
        return new String(
                web.get()
                        .uri(path)
                        .with(SignedIn.as(world.rina()))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
