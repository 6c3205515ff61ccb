package id.payung.rules.agent;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Because;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Law;
import org.junit.jupiter.api.Test;

/** What an agent earns in a month, line by line. */
class AgentIncentivesTest {
    private final AgentIncentives incentives = AgentIncentives.under(Law.bundled());

    @Test
    void theThreeLinesAddUp() {
        var incentive = incentives.of(30, 504_000, 168_000);

        assertThat(incentive.because())
                .extracting(reason -> reason.clause().name() + " " + reason.amount())
                .containsExactly(
                        "BONUS_FOR_NEW_MEMBERS 300000",
                        "SHARE_OF_EARLY_MONTHS 75600",
                        "SHARE_OF_LATER_MONTHS 8400");
        assertThat(incentive.amount()).isEqualTo(384_000);
    }

    @Test
    void nothingAboutAgentsIsConfirmedYet() {
        assertThat(incentives.of(0, 0, 0).because())
                .extracting(Because::confidence)
                .containsOnly(Confidence.REPORTED);
    }
}
