package id.payung.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.access.SignedIn;
import id.payung.funding.Fund;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.StoryWorld;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Years in which nobody lives, text that no row can hold: refused by name, never a fault of ours.
 */
@PayungTest
class FarValuesTests {
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester web;
    Program rina;

    @BeforeEach
    void rinasProgram() {
        rina = Program.of(world.rina(), tokens, web);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/deciles?knownOn=%2B999999999-12-31",
                "/api/v1/audit?to=%2B999999999-12-31",
                "/api/v1/coverage?month=%2B9999999-01",
                "/api/v1/contributions?month=%2B9999999-01",
                "/api/v1/reconciliation?from=%2B9999999-01&to=%2B9999999-02",
                "/api/v1/funds?month=-9999-01",
                "/api/v1/audit?action=%00"
            })
    void aProgramIsToldThatItCannotBeRead(String address) {
        assertThat(web.perform(rina.signed(MockMvcRequestBuilders.get(URI.create(address)))))
                .as(address)
                .hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pekerja?nama=%00",
                "/iuran?bulan=%2B9999999-01",
                "/audit?sampai=%2B999999999-12-31",
                "/kepesertaan?bulan=9999-12",
                "/keberlanjutan?dari=9999-01&sampai=9999-12"
            })
    void aPersonReadsACalmPage(String address) {
        assertThat(web.get().uri(URI.create(address)).with(SignedIn.as(world.rina())).exchange())
                .as(address)
                .satisfies(page -> assertThat(page.getResponse().getStatus()).isBetween(200, 422));
    }

    @Test
    void aDayOfNoNearYearInABodyIsNamedByItsPlace() {
        Fund fund = money.fund("A", 1_000_000, 5);
        assertThat(
                        rina.post(
                                "/api/v1/funds/" + fund.id() + "/budget-papers",
                                """
                                {"year": 2026, "kind": "CHANGED", "number": "DPA-2", "rupiah": 1, "reason": "x",
                                 "dated": "+999999999-01-01"}
                                """))
                .hasStatus(400)
                .bodyText()
                .contains("/dated", "wrong-type")
                .doesNotContain("999999999");
    }

    @Test
    void textWithAZeroByteIsRefusedAndNothingIsWritten() {
        assertThat(
                        rina.post(
                                "/api/v1/donors",
                                zeroByte("{'kind':'PERSON','name':'a~','home':'32.01.06.2003'}")))
                .hasStatus(400)
                .bodyText()
                .contains("wrong-value");
    }

    @Test
    void aFundRestsOnNoTextThatNobodyRegisteredAndLastsNoCentury() {
        UUID programme = money.fund("B", 1_000_000, 5).programme();
        assertThat(rina.post("/api/v1/funds", fund(programme, "2026-12", UUID.randomUUID())))
                .hasStatus(409)
                .bodyText()
                .contains("fund-unknown-legal-basis");
        assertThat(rina.post("/api/v1/funds", fund(programme, "2099-12", null)))
                .hasStatus(400)
                .bodyText()
                .contains("/lastMonth");
    }

    private static String fund(UUID programme, String last, @Nullable UUID basis) {
        return """
                {"code": "X-1", "name": "Dana", "kind": "DONOR", "territory": "32.01", "programme": "%s",
                 "firstMonth": "2026-01", "lastMonth": "%s"%s}
                """
                .formatted(
                        programme,
                        last,
                        basis == null ? "" : ", \"legalBasis\": \"" + basis + "\"");
    }

    private static String zeroByte(String body) {
        return body.replace('\'', '"').replace("~", "\\u0000");
    }
}
