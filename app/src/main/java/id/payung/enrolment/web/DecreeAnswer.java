package id.payung.enrolment.web;

import id.payung.enrolment.Decree;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decree as programs read it. */
record DecreeAnswer(
        UUID id,
        String number,
        String title,
        UUID fund,
        String fundName,
        String office,
        String territory,
        YearMonth firstMonth,
        YearMonth lastMonth,
        Decree.State state,
        String preparedBy,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    static DecreeAnswer of(Decree decree) {
        Decree.Decided decided = decree.decided();
        return new DecreeAnswer(
                decree.id(),
                decree.number(),
                decree.title(),
                decree.fund(),
                decree.fundName(),
                decree.officeName(),
                decree.territory().value(),
                decree.months().first(),
                decree.months().last(),
                decree.state(),
                decree.prepared().byName(),
                decided == null ? null : decided.byName(),
                decided == null ? null : decided.at());
    }
}
