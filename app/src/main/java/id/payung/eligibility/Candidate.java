package id.payung.eligibility;

import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a worker whose eligibility is judged; {@code null} is "nobody recorded it".
 *
 * @param decile welfare decile of DTSEN, 1 the poorest to 10
 * @param cover the fund that covers him in the month of the judgement, if any does
 * @param answer what the insurer said latest before the day of the judgement
 * @param verified what the latest visit found
 */
record Candidate(
        UUID worker,
        TerritoryCode territory,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate diedOn,
        @Nullable String occupation,
        @Nullable Integer decile,
        @Nullable Cover cover,
        @Nullable InsurerAnswer answer,
        @Nullable Verified verified) {

    /** Somebody of whom the insurer said nothing. */
    Candidate(
            UUID worker,
            TerritoryCode territory,
            @Nullable LocalDate bornOn,
            @Nullable LocalDate diedOn,
            @Nullable String occupation,
            @Nullable Integer decile,
            @Nullable Cover cover) {
        this(worker, territory, bornOn, diedOn, occupation, decile, cover, null, null);
    }

    Candidate answered(InsurerAnswer said) {
        return new Candidate(
                worker, territory, bornOn, diedOn, occupation, decile, cover, said, verified);
    }

    Candidate coveredBy(@Nullable Cover found) {
        return new Candidate(
                worker, territory, bornOn, diedOn, occupation, decile, found, answer, verified);
    }

    Candidate visited(Verified found) {
        return new Candidate(
                worker, territory, bornOn, diedOn, occupation, decile, cover, answer, found);
    }
}
