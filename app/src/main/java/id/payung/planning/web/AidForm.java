package id.payung.planning.web;

import id.payung.planning.village.AidQuestion;
import id.payung.shared.Mending;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The aid as it was typed. */
public record AidForm(String amount, String from, String length, String fund, String area) {
    private static final String USUAL = "50.000.000";
    private static final int A_YEAR = 12;
    static final int LONGEST = 24;

    /** What was typed; months and area where they were not. */
    static AidForm typed(Map<String, String> typed, Months usual, TerritoryCode area) {
        return new AidForm(
                typed.getOrDefault("jumlah", USUAL).strip(),
                typed.getOrDefault("mulai", usual.first().toString()).strip(),
                typed.getOrDefault("lama", Long.toString(usual.count())).strip(),
                typed.getOrDefault("dana", "").strip(),
                typed.getOrDefault("wilayah", area.value()).strip());
    }

    /**
     * A year's aid from the next month in which the fund pays, or from this one if it is the last;
     * as far as the fund reaches. Without such a fund the coming calendar year.
     */
    static Months usual(Optional<Months> funded, YearMonth now) {
        return funded.filter(months -> !months.last().isBefore(now))
                .map(months -> new Months(start(months, now), months.last()))
                .map(rest -> new Months(rest.first(), earlier(rest.last(), rest.first())))
                .orElseGet(
                        () -> {
                            YearMonth january = now.plusYears(1).withMonth(1);
                            return new Months(january, january.plusMonths(A_YEAR - 1));
                        });
    }

    private static YearMonth start(Months funded, YearMonth now) {
        YearMonth next = now.plusMonths(1);
        YearMonth start = funded.first().isAfter(next) ? funded.first() : next;
        return start.isAfter(funded.last()) ? now : start;
    }

    private static YearMonth earlier(YearMonth end, YearMonth start) {
        YearMonth year = start.plusMonths(A_YEAR - 1);
        return end.isBefore(year) ? end : year;
    }

    Map<String, String> errors() {
        return new Mending()
                .check("jumlah", Typed.amount(amount) > 0, "aid.form.amount")
                .check("mulai", Typed.month(from).isPresent(), "aid.form.from")
                .check("lama", months() > 0, "aid.form.months")
                .check("wilayah", areaCode().isPresent(), "plan.form.area")
                .fields();
    }

    /** With the fund that is meant where none was chosen. */
    AidForm by(UUID chosen) {
        return fundId().isPresent()
                ? this
                : new AidForm(amount, from, length, chosen.toString(), area);
    }

    Optional<UUID> fundId() {
        return Typed.id(fund);
    }

    public Optional<TerritoryCode> areaCode() {
        return TerritoryCode.parse(area);
    }

    /** Only where nothing must be mended. */
    AidQuestion question(UUID chosen) {
        return new AidQuestion(
                areaCode().orElseThrow(),
                chosen,
                Typed.amount(amount),
                Typed.month(from).orElseThrow(),
                months());
    }

    private int months() {
        long months = Typed.amount(length);
        return months <= LONGEST ? (int) months : 0;
    }
}
