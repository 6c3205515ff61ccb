package id.payung.enrolment;

import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.Criteria;
import id.payung.eligibility.Programmes;
import id.payung.funding.Fund;
import id.payung.legalbases.LegalBases;
import id.payung.legalbases.LegalBasis;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.tasks.Waiting;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sixty days before a decree or its agreement ends, whoever prepares decrees is reminded. */
@PayungTest
class EndingDecreesTests {
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired DecreesWaiting waiting;
    @Autowired Decrees decrees;
    @Autowired LegalBases texts;
    @Autowired Programmes programmes;
    @Autowired Clock clock;

    private List<Waiting> reminders(LocalDate day) {
        return Acting.as(world.rina(), () -> waiting.waiting(day)).stream()
                .filter(item -> item.code().endsWith("-ending") && item.count() > 0)
                .toList();
    }

    private Fund fund(Months months) {
        return money.fund(
                "APBD",
                Fund.Kind.APBD_REGENCY,
                months,
                Map.of(months.first().getYear(), 10_000_000L, months.last().getYear(), 10_000_000L),
                5);
    }

    @Test
    void aRunningDecreeIsNamedFromTheSixtiethDayBeforeItsLast() {
        YearMonth now = YearMonth.now(clock);
        money.signed(fund(new Months(now, now.plusMonths(5))), register.euis());
        LocalDate last = now.plusMonths(5).atEndOfMonth();
        assertThat(reminders(last.minusDays(61))).isEmpty();
        assertThat(reminders(last.minusDays(60)))
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.code()).isEqualTo("decrees-ending");
                            assertThat(item.count()).isOne();
                            assertThat(item.due()).isEqualTo(last);
                        });
    }

    @Test
    void anAgreementThatEndsBeforeItsDecreeIsNamedByItsOwnLastDay() {
        YearMonth now = YearMonth.now(clock);
        LocalDate last = now.plusMonths(3).atDay(10);
        Acting.as(
                        world.rina(),
                        () ->
                                programmes.open(
                                        "APBD",
                                        "Program dengan PKS",
                                        BOGOR,
                                        Criteria.poorWorkersOf(BOGOR, "Perbup 12/2025")
                                                .withAgreement()))
                .orElseThrow();
        Decree signed = money.signed(fund(new Months(now, now.plusMonths(11))), register.euis());
        Acting.run(
                world.rina(),
                () -> {
                    LegalBasis agreement =
                            texts.register(
                                            LegalBasis.Kind.PKS,
                                            "PKS-1",
                                            now.atDay(1),
                                            last,
                                            "Kerja sama dengan BPJS Ketenagakerjaan",
                                            BOGOR)
                                    .orElseThrow();
                    decrees.agree(signed.id(), agreement.id()).orElseThrow().orElseThrow();
                });
        assertThat(reminders(last.minusDays(61))).isEmpty();
        assertThat(reminders(last.minusDays(60)))
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.code()).isEqualTo("agreements-ending");
                            assertThat(item.due()).isEqualTo(last);
                        });
    }
}
