package id.payung.contributions.web;

import id.payung.contributions.Bill;
import id.payung.contributions.BillFilter;
import id.payung.contributions.DueMonths;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a list of bills as it stands in the address.
 *
 * @param sampai all months up to this one; read only where no single month is asked
 * @param jatuh {@code dekat} for bills about to fall due, {@code lewat} for those past it
 */
record BillQuery(
        @Nullable YearMonth bulan,
        @Nullable YearMonth sampai,
        @Nullable UUID dana,
        @Nullable UUID sk,
        Bill.@Nullable Step langkah,
        @Nullable String jatuh) {

    BillFilter filter(DueMonths due, LocalDate today) {
        return switch (jatuh == null ? "" : jatuh) {
            case "dekat" -> narrowed(due.soon(today));
            case "lewat" -> narrowed(due.overdue(today));
            default ->
                    narrowed(
                            bulan == null
                                    ? BillFilter.all().between(null, sampai)
                                    : BillFilter.in(bulan));
        };
    }

    private BillFilter narrowed(BillFilter months) {
        return months.by(dana).on(sk).at(langkah);
    }
}
