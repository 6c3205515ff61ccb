package id.payung.eligibility;

import id.payung.intake.ListingAccepted;
import id.payung.intake.ListingUndone;
import id.payung.postgres.WholeNation;
import id.payung.shared.TerritoryCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Judges the people of a list as it enters the register, and again when it is undone, in the same
 * transaction: nobody on the register is without a judgement. A worker may have moved here from a
 * place the actor does not see, so the step sees the whole nation.
 */
@Component
class JudgingLists {
    private static final List<String> FOLLOWING =
            List.of("assessment", "past_assessment", "enquired", "insurer_answer");

    private final Assessments assessments;
    private final WholeNation nation;
    private final JdbcClient jdbc;
    private final Clock clock;

    JudgingLists(Assessments assessments, WholeNation nation, JdbcClient jdbc, Clock clock) {
        this.assessments = assessments;
        this.nation = nation;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(ListingAccepted accepted) {
        judge(accepted.listing(), accepted.territory());
    }

    @EventListener
    void on(ListingUndone undone) {
        judge(undone.listing(), undone.territory());
    }

    private void judge(UUID listing, TerritoryCode territory) {
        nation.inSight(
                () -> {
                    followMoves(listing);
                    assessments.assessListing(listing, territory, LocalDate.now(clock));
                });
    }

    private void followMoves(UUID listing) {
        for (String table : FOLLOWING) {
            jdbc.sql(
                            """
                            update eligibility.%s a set territory = w.territory
                            from registry.sighting s join registry.worker w on w.id = s.worker
                            where s.listing = ? and a.worker = w.id and a.territory <> w.territory
                            """
                                    .formatted(table))
                    .param(listing)
                    .update();
        }
    }
}
