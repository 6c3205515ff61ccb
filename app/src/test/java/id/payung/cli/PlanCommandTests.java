package id.payung.cli;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.Assessments;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.planning.PlanRequest;
import id.payung.planning.Plans;
import id.payung.planning.plan.Priorities;
import id.payung.shared.Acting;
import id.payung.territory.Territories;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans that somebody asks for at a terminal. */
@PayungTest
class PlanCommandTests {
    @Autowired Funds funds;
    @Autowired Plans plans;
    @Autowired Territories territories;
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired Assessments assessments;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "--area Bogor --from 2026-01 --until 2026-12 --fund A, Bogor",
        "--area 32.01 --from 2026-12 --until 2026-01 --fund A, 2026-12 2026-01",
        "--area 32.01 --from kemarin --until 2026-01 --fund A, kemarin",
        "--area 32.01 --from 2026-01 --until 2026-12, --fund",
        "--area 32.01 --from 2026-01 --until 2026-12 --fund A --priority CHEAPEST, CHEAPEST",
        "--area 32.01 --from 2026-01 --until 2026-12 --fund A --priority DECILE --priority DECILE, DECILE",
        "--area 32.01 --from 2026-01 --until 2026-12 --fund A --quota A=5, A=5",
        "--area 32.01 --from 2026-01 --until 2026-12 --fund A --quota A:32.01:KING=5, KING"
    })
    void whatCannotBeReadIsNamedBeforeAnyHouseIsOpened(String line, String named) {
        Answer answer =
                Answer.to(
                        java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of("plan"),
                                        java.util.Arrays.stream(line.split(" ")))
                                .toArray(String[]::new));
        assertThat(answer.exit()).as(answer.err()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(answer.err()).contains(named).doesNotContain("Exception");
        assertThat(answer.out()).isEmpty();
    }

    private int make(boolean json, List<String> codes, String... quotas) {
        List<TypedQuota> limits =
                java.util.Arrays.stream(quotas)
                        .map(TypedQuota::of)
                        .map(java.util.Optional::orElseThrow)
                        .toList();
        Terminal terminal = Terminal.of(out, err, false, Path.of(""), Words.chosenIn(List.of()));
        int exit =
                Acting.as(
                        world.rina(),
                        () ->
                                new PlanDesk(funds, plans, territories, terminal, json)
                                        .make(
                                                codes,
                                                limits,
                                                (ids, kept) ->
                                                        new PlanRequest(
                                                                "Rencana",
                                                                BOGOR,
                                                                MoneyWorld.AUTUMN,
                                                                ids,
                                                                kept,
                                                                Priorities.usual())));
        terminal.out().flush();
        terminal.err().flush();
        return exit;
    }

    private void fiveTailors() {
        Fund fund = money.fund("A", 3 * 67_200, 10);
        register.workers(5, SINGAJAYA, "TAILOR");
        Acting.run(
                world.rina(),
                () -> assessments.assess(fund.programme(), LocalDate.of(2025, 9, 1), BOGOR));
    }

    @Test
    void thePlanIsPrintedForMachinesWithAssignmentCostsAndProof() {
        fiveTailors();
        assertThat(make(true, List.of("A"), "A:32.01.06=2")).as("%s", err).isEqualTo(Exit.DONE);
        JsonNode plan = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(plan.get("people").asInt()).isEqualTo(2);
        assertThat(plan.get("cost").asLong()).isEqualTo(2 * 67_200);
        assertThat(plan.get("assignment").get(0).get("people").asInt()).isEqualTo(2);
        assertThat(plan.get("proof").get("optimal").asBoolean()).isTrue();
    }

    @Test
    void thePlanIsToldToPeopleByFundAndVillage() {
        fiveTailors();
        assertThat(make(false, List.of("A"))).isEqualTo(Exit.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("3 dari 5 orang", "Rp201.600", "Dana A", "Singajaya", "Terbukti terbaik");
    }

    @Test
    void aFundNobodyOpenedIsRefusedWithThoseThereAre() {
        fiveTailors();
        assertThat(make(true, List.of("B"))).isEqualTo(Exit.REFUSED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("B", "A");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
