package id.payung.funding;

import id.payung.rules.contribution.Payer;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.util.Set;
import java.util.UUID;

/**
 * A source of money with its earmark. Its name is known everywhere, its money only to its own
 * territory.
 *
 * @param payer whose money it is in the eyes of the law; the price of a month depends on it
 * @param office that runs the fund
 * @param territory whose workers it may pay for, and where its officers hold their permissions
 * @param programme whose criteria its workers meet
 * @param occupations it is earmarked for; empty for all
 * @param deciles it is earmarked for, within those of the programme
 * @param priority a smaller number stands first where several funds could pay for somebody
 * @param discounted for a village budget only: whether the discount of PP 50/2025 is read as naming
 *     it
 */
public record Fund(
        UUID id,
        String code,
        String name,
        Kind kind,
        Payer payer,
        UUID office,
        TerritoryCode territory,
        UUID programme,
        Months months,
        Set<String> occupations,
        DecileSpan deciles,
        int priority,
        boolean discounted) {

    /** Where the money comes from. */
    public enum Kind {
        APBD_PROVINCE(Payer.APBD),
        APBD_REGENCY(Payer.APBD),
        /** Tobacco excise: spent through APBD, so never discounted. */
        DBHCHT(Payer.APBD),
        VILLAGE_BUDGET(Payer.VILLAGE),
        VILLAGE_AID(Payer.VILLAGE),
        COMPANY(Payer.COMPANY),
        DONOR(Payer.DONOR),
        SELF(Payer.SELF);

        private final Payer payer;

        Kind(Payer payer) {
            this.payer = payer;
        }

        /** Who pays in the eyes of the law. */
        public Payer payer() {
            return payer;
        }

        /** Whether its money is what donors or companies promise and pay. */
        public boolean takesGifts() {
            return switch (this) {
                case COMPANY, DONOR -> true;
                case APBD_PROVINCE, APBD_REGENCY, DBHCHT, VILLAGE_BUDGET, VILLAGE_AID, SELF ->
                        false;
            };
        }
    }

    public Fund {
        occupations = Set.copyOf(occupations);
    }

    /** The year asked for, or the nearest one in which the fund pays. */
    public int yearNear(int year) {
        return Math.clamp(year, months.first().getYear(), months.last().getYear());
    }

    /** Whether its money is what donors or companies promise and pay. */
    public boolean takesGifts() {
        return kind.takesGifts();
    }
}
