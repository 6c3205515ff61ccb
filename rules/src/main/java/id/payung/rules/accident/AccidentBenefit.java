package id.payung.rules.accident;

import id.payung.rules.law.Because;
import id.payung.rules.scholarship.Scholarship;
import java.util.List;

/**
 * What an accident pays, in rupiah. Medical care itself has no ceiling and no amount here.
 *
 * @param because the clauses applied; their items add up to the cash
 */
public record AccidentBenefit(
        long temporaryIncapacity,
        Settlement settlement,
        long transport,
        long homeCare,
        Scholarship scholarship,
        List<Because> because) {

    public AccidentBenefit {
        because = List.copyOf(because);
    }

    /** All but home care and scholarships, which are paid as they are spent and studied. */
    public long cash() {
        return temporaryIncapacity + settlement.total() + transport;
    }

    /** What the outcome itself pays; whatever does not belong to the outcome is 0. */
    public record Settlement(long disability, long death, long funeral, long periodic) {

        long total() {
            return disability + death + funeral + periodic;
        }
    }
}
