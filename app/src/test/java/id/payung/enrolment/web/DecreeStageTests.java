package id.payung.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.enrolment.Decree;
import id.payung.enrolment.Decree.State;
import id.payung.enrolment.DecreeStep;
import id.payung.enrolment.DecreeStep.Step;
import id.payung.enrolment.web.DecreeStage.Mark;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecreeStageTests {
    private static final UUID ID = new UUID(1, 1);

    private static Decree in(State state) {
        return new Decree(
                ID,
                "SK-1",
                "Penetapan",
                ID,
                "APBD",
                "Dinas Tenaga Kerja",
                new TerritoryCode("32.01"),
                ID,
                new Months(YearMonth.of(2025, 9), YearMonth.of(2025, 12)),
                state,
                Instant.EPOCH,
                new Decree.Prepared(ID, "Rina Kurnia", Instant.EPOCH),
                new Decree.Agreement(false, null),
                null,
                null,
                null);
    }

    /** The steps in the order in which they were taken; the course tells the latest first. */
    private static List<DecreeStage> stages(State state, Step... taken) {
        List<DecreeStep> course = new ArrayList<>();
        for (Step step : taken) {
            course.add(new DecreeStep(step, ID, step.name(), Instant.EPOCH, null));
        }
        Collections.reverse(course);
        return DecreeStage.of(in(state), course);
    }

    private static List<Mark> marks(List<DecreeStage> stages) {
        return stages.stream().map(DecreeStage::mark).toList();
    }

    @Test
    void whatIsHandedUpWaitsForItsCheck() {
        assertThat(marks(stages(State.SUBMITTED, Step.PREPARED, Step.SUBMITTED)))
                .containsExactly(
                        Mark.DONE, Mark.NOW, Mark.LATER, Mark.LATER, Mark.LATER, Mark.LATER);
    }

    @Test
    void aCheckBeforeItWasSentBackCountsNoMore() {
        List<DecreeStage> stages =
                stages(
                        State.SUBMITTED,
                        Step.PREPARED,
                        Step.SUBMITTED,
                        Step.CHECKED,
                        Step.SENT_BACK,
                        Step.SUBMITTED);
        assertThat(marks(stages).get(1)).isEqualTo(Mark.NOW);
        assertThat(stages.get(0).done()).isNotNull();
        assertThat(stages.get(1).done()).isNull();
    }

    @Test
    void aSignedDecreeHasItsSignatureBehindItAndItsMonthsBeforeIt() {
        List<DecreeStage> stages =
                stages(
                        State.SIGNED,
                        Step.PREPARED,
                        Step.SUBMITTED,
                        Step.CHECKED,
                        Step.APPROVED,
                        Step.SIGNED);
        assertThat(marks(stages))
                .containsExactly(Mark.DONE, Mark.DONE, Mark.DONE, Mark.DONE, Mark.NOW, Mark.LATER);
        assertThat(stages.get(3).done())
                .isNotNull()
                .extracting(DecreeStep::byName)
                .isEqualTo("SIGNED");
    }

    @Test
    void anEndedDecreeHasEverythingBehindIt() {
        assertThat(marks(stages(State.ENDED, Step.PREPARED))).containsOnly(Mark.DONE);
    }

    @Test
    void whatWasRejectedGoesNoFurtherThanItCame() {
        assertThat(
                        marks(
                                stages(
                                        State.REJECTED,
                                        Step.PREPARED,
                                        Step.SUBMITTED,
                                        Step.CHECKED,
                                        Step.REJECTED)))
                .containsExactly(
                        Mark.DONE, Mark.DONE, Mark.NEVER, Mark.NEVER, Mark.NEVER, Mark.NEVER);
    }
}
