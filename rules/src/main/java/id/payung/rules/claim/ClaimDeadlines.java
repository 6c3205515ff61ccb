package id.payung.rules.claim;

import static id.payung.rules.claim.ClaimClause.ACCIDENT_CLAIM_LAPSES;
import static id.payung.rules.claim.ClaimClause.DEATH_CLAIM_DOES_NOT_LAPSE;

import id.payung.rules.law.Because;
import id.payung.rules.law.BeforeFirstVersion;
import id.payung.rules.law.Clause;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Finding;
import id.payung.rules.law.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Until when a claim may be made. The law of the day of the event decides. */
public final class ClaimDeadlines {
    private final Dated<Long> lapse;
    private final Dated<List<String>> never;

    private ClaimDeadlines(Law law) {
        lapse = law.amounts("claim/lapse_jkk");
        never = law.words("claim/lapse_jkm");
    }

    public static ClaimDeadlines under(Law law) {
        return new ClaimDeadlines(law);
    }

    /** What the law says about the time of claims, for whoever reads it. */
    public static List<Clause> clauses() {
        return List.of(ClaimClause.values());
    }

    /** Why an event cannot be judged, when it lies before the law that is modelled. */
    public Optional<BeforeFirstVersion> refusal(LocalDate eventOn) {
        return lapse.refusal(eventOn);
    }

    /** The last day to claim; empty when the claim never lapses. */
    public Optional<LocalDate> lastDay(ClaimProgramme programme, LocalDate eventOn) {
        return switch (programme) {
            case JKK -> Optional.of(eventOn.plusYears(lapse.on(eventOn).value()));
            case JKM -> Optional.empty();
        };
    }

    /** Whether a claim made on the day is still in time. */
    public Finding inTime(ClaimProgramme programme, LocalDate eventOn, LocalDate claimedOn) {
        var last = lastDay(programme, eventOn);
        return last.isEmpty()
                ? new Finding.Met(DEATH_CLAIM_DOES_NOT_LAPSE)
                : Finding.of(
                        !claimedOn.isAfter(last.get()),
                        ACCIDENT_CLAIM_LAPSES,
                        "hari terakhir klaim adalah " + last.get(),
                        "the last day to claim was " + last.get());
    }

    /** The clause that sets the deadline, or says that there is none. */
    public List<Because> because(ClaimProgramme programme, LocalDate eventOn) {
        return switch (programme) {
            case JKK ->
                    List.of(Because.ground(ACCIDENT_CLAIM_LAPSES, 0, lapse.on(eventOn).basis()));
            case JKM ->
                    List.of(
                            Because.ground(
                                    DEATH_CLAIM_DOES_NOT_LAPSE, 0, never.on(eventOn).basis()));
        };
    }
}
