package id.payung.rules.accident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.payung.rules.law.Because;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Law;
import id.payung.rules.law.LawReading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Asep receives after his ojek was hit. */
class AccidentBenefitsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final long BASE = 1_000_000;

    private final AccidentBenefits benefits = AccidentBenefits.under(Law.bundled());

    @Test
    void aRowOfTheDisabilityTableIsAsSureAsItWasRead() {
        var arm = sureness("right_arm_shoulder");
        var thumb = sureness("right_thumb");

        assertThat(arm).isEqualTo(Confidence.CONFIRMED);
        assertThat(thumb).isEqualTo(Confidence.RECALLED);
    }

    private static Confidence sureness(String part) {
        var accident =
                new AccidentCase(
                        1_000_000,
                        LocalDate.of(2026, 3, 10),
                        Outcome.PARTIAL,
                        0,
                        List.of(new Loss(part, BigDecimal.valueOf(100))),
                        false,
                        Transport.NONE,
                        0,
                        List.of());
        return AccidentBenefits.under(Law.bundled()).assess(accident).because().stream()
                .filter(reason -> reason.clause() == AccidentClause.PART_LOST)
                .findFirst()
                .orElseThrow()
                .confidence();
    }

    @Test
    void everyAmountIsExplainedByItsClause() {
        var accident =
                new AccidentCase(
                        BASE,
                        DAY,
                        Outcome.DEATH,
                        2,
                        List.of(),
                        false,
                        new Transport(1, 2, 3),
                        4,
                        List.of());

        assertThat(reasons(benefits.assess(accident)))
                .containsExactly(
                        "BASE_OF_THE_CONTRIBUTION 1000000",
                        "TEMPORARY_INCAPACITY 2000000",
                        "DEATH_BY_ACCIDENT 48000000",
                        "FUNERAL 10000000",
                        "PERIODIC 12000000",
                        "TRANSPORT 1",
                        "TRANSPORT 2",
                        "TRANSPORT 3",
                        "HOME_CARE 4",
                        "SCHOLARSHIP_WITHOUT_TENURE 0");
    }

    @Test
    void whatWasNotSpentIsNotExplained() {
        assertThat(reasons(benefits.assess(AccidentCase.of(BASE, DAY, Outcome.RECOVERED))))
                .containsExactly("BASE_OF_THE_CONTRIBUTION 1000000");
        assertThat(reasons(benefits.assess(AccidentCase.of(BASE, DAY, Outcome.TOTAL))))
                .contains("TOTAL_DISABILITY 56000000", "PERIODIC 12000000");
    }

    @Test
    void eachLossIsValuedBeforeTheLimitIsApplied() {
        var benefit = benefits.assess(losing("both_legs", "right_thumb"));

        assertThat(reasons(benefit))
                .containsExactly(
                        "BASE_OF_THE_CONTRIBUTION 1000000",
                        "PART_LOST 56000000",
                        "PART_LOST 12000000",
                        "PARTIAL_DISABILITY 56000000");
    }

    @Test
    void aFamilyReceivesAtLeastTheLeastAmount() {
        var generous = under("accident/death_least", 50_000_000);
        var severe = AccidentCase.of(BASE, DAY, Outcome.DEATH);

        assertThat(generous.assess(severe).settlement().death()).isEqualTo(50_000_000);
        assertThat(benefits.assess(severe).settlement().death()).isEqualTo(48_000_000);
    }

    @Test
    void aBaseOutsideTheTableIsAMistakeOfTheCaller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> benefits.assess(AccidentCase.of(1, DAY, Outcome.DEATH)))
                .withMessage("no base 1");
    }

    @Test
    void aPartOutsideTheTableIsAMistakeOfTheCaller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> benefits.assess(losing("tail")))
                .withMessage("no part tail");
    }

    @Test
    void theTableKnowsFortyPartsInItsOrder() {
        assertThat(benefits.parts())
                .hasSize(40)
                .startsWith("right_arm_shoulder", "left_arm_shoulder")
                .endsWith("leg_shorter_7_5");
    }

    @Test
    void anAccidentBeforeTheModelledLawIsRefused() {
        assertThat(benefits.refusal(LocalDate.of(2019, 12, 1)))
                .hasValueSatisfying(
                        r -> assertThat(r.sentence().indonesian()).contains("PP 82/2019"));
        assertThat(benefits.refusal(LocalDate.of(2019, 12, 2))).isEmpty();
    }

    private static AccidentCase losing(String... parts) {
        var losses =
                List.of(parts).stream()
                        .map(part -> new Loss(part, BigDecimal.valueOf(100)))
                        .toList();
        return new AccidentCase(
                BASE, DAY, Outcome.PARTIAL, 0, losses, false, Transport.NONE, 0, List.of());
    }

    private static List<String> reasons(AccidentBenefit benefit) {
        return benefit.because().stream()
                .map((Because reason) -> reason.clause().name() + " " + reason.amount())
                .toList();
    }

    private static AccidentBenefits under(String path, long value) {
        var text =
                """
                description: { id: batas, en: limit }
                unit: rupiah
                last_checked: 2026-11-01
                values:
                  - { from: 2019-12-02, value: %d, reference: PP 82/2019, confidence: open }
                """
                        .formatted(value);
        return switch (Law.bundled().overlaid(Map.of(path, text))) {
            case LawReading.Sound(var law) -> AccidentBenefits.under(law);
            case LawReading.Unsound(var problems) ->
                    throw new AssertionError(String.valueOf(problems));
        };
    }
}
