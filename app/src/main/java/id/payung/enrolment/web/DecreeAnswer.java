package id.payung.enrolment.web;

import id.payung.enrolment.Decree;
import id.payung.enrolment.Decree.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decree as programs read it.
 *
 * @param amends the decree whose seats it changes
 * @param inForceAt since when its people are covered or changed
 */
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
        Instant since,
        String preparedBy,
        boolean agreementNeeded,
        @Nullable UUID agreement,
        @Nullable LocalDate signedOn,
        @Nullable String signatory,
        @Nullable Instant inForceAt,
        @Nullable UUID amends) {

    static DecreeAnswer of(Decree decree) {
        Signature signature = decree.signature();
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
                decree.since(),
                decree.prepared().byName(),
                decree.agreement().needed(),
                decree.agreement().basis(),
                signature == null ? null : signature.on(),
                signature == null ? null : signature.by(),
                decree.inForceAt(),
                decree.amends());
    }
}
