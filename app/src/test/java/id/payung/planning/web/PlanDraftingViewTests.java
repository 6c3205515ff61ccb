package id.payung.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.planning.DraftedPart;
import id.payung.planning.PlanDrafting;
import id.payung.planning.PlanRefused;
import id.payung.planning.PlannedDecree;
import id.payung.planning.Split;
import id.payung.runs.Run;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When the page of drafts says that they were not made. */
class PlanDraftingViewTests {
    private static final UUID ID = new UUID(0, 1);
    private static final TerritoryCode BOGOR = new TerritoryCode("32.01");

    private static Run run(Run.State state) {
        return new Run(
                ID, "", ID, "", ID, BOGOR, state, "", 0, 1, 1, null, Instant.EPOCH, null, null);
    }

    private static PlanDraftingView view(Split split, Run.State state, DraftedPart... parts) {
        return new PlanDraftingView(
                new PlanDrafting(
                        ID,
                        new PlannedDecree(ID, ID, ID, "SK-1", "Rencana"),
                        split,
                        "Rina",
                        Instant.EPOCH,
                        run(state),
                        List.of(parts)),
                "Rencana");
    }

    private static DraftedPart part(@Nullable UUID decree, @Nullable Refusal refusal) {
        return new DraftedPart(BOGOR, 5, decree, "SK-1", 5, 0, 0, refusal);
    }

    private static DraftedPart kept() {
        return part(ID, null);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "CANCELLED"})
    void oneDecreeThatIsThereWasNotCutShortHoweverItsRunEnded(Run.State state) {
        assertThat(view(Split.WHOLE, state, kept()).isCutShort()).isFalse();
        assertThat(view(Split.WHOLE, state).isCutShort()).isTrue();
        assertThat(
                        view(Split.WHOLE, state, part(null, new PlanRefused.NothingToDraft()))
                                .isCutShort())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "CANCELLED"})
    void villageByVillageSomeMayBeThereAndOthersNot(Run.State state) {
        assertThat(view(Split.VILLAGES, state, kept()).isCutShort()).isTrue();
    }

    @Test
    void whatIsDoneOrStillAtWorkWasNotCutShort() {
        assertThat(view(Split.WHOLE, Run.State.RUNNING).isCutShort()).isFalse();
        assertThat(view(Split.VILLAGES, Run.State.DONE).isCutShort()).isFalse();
    }
}
