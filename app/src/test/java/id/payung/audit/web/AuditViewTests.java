package id.payung.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.audit.AuditEntry;
import id.payung.audit.AuditFilter;
import id.payung.audit.web.AuditView.Fact;
import id.payung.shared.Page;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditViewTests {
    private static final AuditView VIEW =
            new AuditView(AuditFilter.everything(), 0, new Page<>(List.of(), null), null);

    private static List<Fact> facts(String details) {
        return VIEW.facts(
                new AuditEntry(
                        1,
                        Instant.EPOCH,
                        null,
                        "Rina Kurnia",
                        "month.paid",
                        "decree",
                        "x",
                        TerritoryCode.INDONESIA,
                        details));
    }

    @Test
    void amountsAreMoneyAndCountsAreNot() {
        assertThat(facts("{\"amount\":4368000,\"workers\":260}"))
                .containsExactly(new Fact("amount", 4_368_000L), new Fact("workers", 260L));
        assertThat(new Fact("amount", 4_368_000L).isMoney()).isTrue();
        assertThat(new Fact("workers", 260L).isMoney()).isFalse();
    }

    @Test
    void daysAndMonthsAreReadAsSuch() {
        assertThat(
                        facts(
                                "{\"asOf\":\"2025-10-01\",\"month\":\"2025-11\",\"reference\":\"SP2D-1\"}"))
                .extracting(Fact::value)
                .containsExactly(LocalDate.of(2025, 10, 1), YearMonth.of(2025, 11), "SP2D-1");
    }

    @Test
    void whatIsMadeOfPartsIsToldWhole() {
        assertThat(facts("{\"permissions\":[\"READ_MONEY\",\"READ_WORKERS\"]}"))
                .extracting(Fact::value)
                .containsExactly("[\"READ_MONEY\",\"READ_WORKERS\"]");
    }

    @Test
    void aYearIsNoCountAndABudgetIsToldYearByYear() {
        assertThat(facts("{\"year\":2025,\"budgets\":{\"2025\":43545600,\"2026\":0}}"))
                .containsExactly(
                        new Fact("year", "2025"),
                        new Fact("budgets", "2025: Rp43.545.600, 2026: Rp0"));
    }
}
