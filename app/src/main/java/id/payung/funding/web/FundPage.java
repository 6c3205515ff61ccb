package id.payung.funding.web;

import id.payung.eligibility.Programme;
import id.payung.funding.Approver;
import id.payung.funding.BudgetChange;
import id.payung.funding.FundView;
import id.payung.funding.SeatMonth;
import id.payung.funding.YearMoney;
import id.payung.legalbases.LegalBasis;
import id.payung.shared.Columns;
import id.payung.shared.Position;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fund with its money, its seats and how its budget came to be.
 *
 * @param waiting people for whom it has no seat yet
 * @param papersWaiting budget documents that nobody has decided yet
 * @param confirmed whether its prices rest only on rules whose source somebody has read
 */
public record FundPage(
        FundView fund,
        @Nullable Programme programme,
        List<LegalBasis> bases,
        List<Approver> approvers,
        List<BudgetChange> history,
        long waiting,
        long papersWaiting,
        YearMonth month,
        boolean confirmed,
        FundAttempt attempt) {
    private static final Columns<YearMoney> MONEY =
            Columns.<YearMoney>none()
                    .or("tahun", YearMoney::year)
                    .or("anggaran", YearMoney::amount)
                    .or("terikat", YearMoney::committed)
                    .or("ditagih", YearMoney::billed)
                    .or("dibayar", YearMoney::paid)
                    .or("kembali", YearMoney::returned)
                    .or("sisa", YearMoney::left);

    static final Columns<SeatMonth> SEATS =
            Columns.<SeatMonth>none()
                    .or("bulan", SeatMonth::month)
                    .or("tersedia", SeatMonth::available)
                    .or("terisi", SeatMonth::filled)
                    .or("kosong", SeatMonth::left);

    /** A fund's years in the order that is asked for. */
    public static List<YearMoney> years(FundView fund, Position position) {
        return MONEY.sorted(fund.money(), position);
    }

    /** Its seats in the order that is asked for; else as the months pass. */
    public List<SeatMonth> seats(Position position) {
        return SEATS.sorted(fund.seats(), position);
    }

    /** Months still to come, this one included, in which the fund has free seats. */
    public long monthsLeft() {
        return fund.seats().stream()
                .filter(seat -> !seat.month().isBefore(month) && seat.left() > 0)
                .count();
    }

    public int freeSeats() {
        return fund.seats().stream()
                .filter(seat -> seat.month().equals(month))
                .mapToInt(SeatMonth::left)
                .findFirst()
                .orElse(0);
    }

    public long left() {
        return fund.money().stream().mapToLong(year -> year.left()).sum();
    }
}
