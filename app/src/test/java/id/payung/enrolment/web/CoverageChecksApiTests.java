package id.payung.enrolment.web;

import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.access.Role;
import id.payung.shared.TerritoryCode;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PayungTest
@ExtendWith(OutputCaptureExtension.class)
class CoverageChecksApiTests {
    private static final String NIK = "9901066808680001";

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired Vault vault;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    UUID euis;
    Program siti;

    @BeforeEach
    void euisBearsHerNik() {
        euis = register.euis();
        String index = HexFormat.of().formatHex(vault.index(SealedField.NIK, NIK));
        Past.is(
                "update registry.worker set nik_index = '\\x%s' where id = '%s'"
                        .formatted(index, euis));
        siti = Program.of(world.siti(), tokens, api);
    }

    private MvcTestResult ask(Program program, String nik, String bornOn, String month) {
        return program.post(
                "/api/v1/coverage-checks",
                "{\"nik\":\"%s\",\"bornOn\":\"%s\",\"month\":\"%s\"}"
                        .formatted(nik, bornOn, month));
    }

    private static void assertAnswer(MvcTestResult answer, String expected) {
        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.answer").isEqualTo(expected);
        assertThat(answer).bodyText().doesNotContain("Euis", NIK, "Dana");
    }

    @Test
    void tellsWhetherAPersonOfTheTerritoryIsCoveredInTheMonth() {
        money.signed(money.fund("APBD", 1_000_000, 5), euis);
        assertAnswer(ask(siti, NIK, "1968-08-28", "2025-08"), "NOT_COVERED");
        assertAnswer(ask(siti, NIK, "1968-08-28", "2025-09"), "COVERED");
        assertAnswer(ask(siti, NIK, "1968-08-28", "2025-12"), "COVERED");
        assertAnswer(ask(siti, NIK, "1968-08-28", "2026-01"), "NOT_COVERED");
    }

    @Test
    void ofSomebodyElsewhereItTellsThatHeIsElsewhereAndNothingMore() {
        money.signed(money.fund("APBD", 1_000_000, 5), euis);
        TerritoryCode cianjur = new TerritoryCode("32.03");
        Program stranger =
                Program.of(
                        world.account("cianjur", "Orang", world.regency(), Role.REGENCY, cianjur),
                        tokens,
                        api);
        assertAnswer(ask(stranger, NIK, "1968-08-28", "2025-09"), "REGISTERED_ELSEWHERE");
        assertAnswer(ask(stranger, NIK, "1968-08-28", "2026-01"), "REGISTERED_ELSEWHERE");
    }

    @Test
    void theNikAloneTellsNothingToWhoDoesNotKnowTheBirthDate() {
        assertAnswer(ask(siti, NIK, "1968-08-27", "2025-09"), "UNKNOWN");
        assertAnswer(ask(siti, "9901066808680002", "1968-08-28", "2025-09"), "UNKNOWN");
    }

    @Test
    void anImpossibleNikIsAFaultThatIsNotRepeated(CapturedOutput output) {
        MvcTestResult answer = ask(siti, NIK + "9", "1968-08-28", "2025-09");
        assertThat(answer).hasStatus(400).bodyText().contains("/nik", "nik-length");
        assertThat(answer).bodyText().doesNotContain(NIK);
        ask(siti, NIK, "bukan tanggal", "2025-09");
        ask(siti, NIK, "1968-08-28", "2025-09");
        assertThat(output.getAll()).doesNotContain(NIK);
    }

    @Test
    void theThirtyFirstQuestionInAMinuteIsTurnedAway() {
        for (int question = 1; question <= 30; question++) {
            assertThat(ask(siti, NIK, "1968-08-28", "2025-09")).hasStatusOk();
        }
        assertThat(ask(siti, NIK, "1968-08-28", "2025-09")).hasStatus(429);
    }

    @Test
    void theQuestionHoldsInTheTerritoryWhereItMayBeAsked() {
        assertThat(world.siti().holding(id.payung.shared.Permission.CHECK_COVERAGE).territories())
                .containsExactly(SINGAJAYA);
        assertThat(world.siti().holding(id.payung.shared.Permission.APPROVE_DECREES).territories())
                .isEmpty();
    }
}
