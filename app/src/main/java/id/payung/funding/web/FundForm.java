package id.payung.funding.web;

import id.payung.funding.Fund;
import id.payung.funding.NewBudgetPaper;
import id.payung.funding.NewFund;
import id.payung.shared.Mending;
import id.payung.shared.Months;
import id.payung.shared.Typed;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * A new fund as it was typed; kept as it is while anything must be mended.
 *
 * @param budget rupiah of the first funded year, with or without dots
 * @param paperNumber of the DPA that says so
 */
public record FundForm(
        String code,
        String name,
        String kind,
        String territory,
        String programme,
        String legalBasis,
        String from,
        String until,
        String budget,
        String paperNumber,
        String paperDate,
        String seats,
        String poorest,
        String leastPoor,
        String priority,
        Set<String> occupations,
        boolean discounted) {

    private static final int MOST_MONTHS = 120;
    private static final long MOST_SEATS = 10_000_000;

    static FundForm blank(YearMonth now) {
        return new FundForm(
                "",
                "",
                "",
                "",
                "",
                "",
                now.toString(),
                "",
                "",
                "",
                "",
                "",
                "1",
                "10",
                Integer.toString(NewFund.USUAL_PRIORITY),
                Set.of(),
                false);
    }

    static FundForm typed(MultiValueMap<String, String> typed) {
        return new FundForm(
                text(typed, "kode"),
                text(typed, "nama"),
                text(typed, "jenis"),
                text(typed, "wilayah"),
                text(typed, "program"),
                text(typed, "dasar"),
                text(typed, "dari"),
                text(typed, "sampai"),
                text(typed, "anggaran"),
                text(typed, "dpa"),
                text(typed, "tanggal"),
                text(typed, "kuota"),
                text(typed, "termiskin"),
                text(typed, "tertinggi"),
                text(typed, "urutan"),
                Set.copyOf(typed.getOrDefault("pekerjaan", List.of())),
                typed.containsKey("potongan"));
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors() {
        return new Mending()
                .check("kode", code.matches("[A-Za-z0-9./-]{2,40}"), "fund.form.code")
                .check("nama", !name.isEmpty() && name.length() <= 200, "fund.form.name")
                .check("jenis", fundKind().isPresent(), "fund.form.kind")
                .check("wilayah", Typed.area(territory).isPresent(), "fund.form.area")
                .check("program", Typed.id(programme).isPresent(), "fund.form.programme")
                .check("dari", Typed.month(from).isPresent(), "fund.form.month")
                .check(
                        "sampai",
                        months().filter(months -> months.count() <= MOST_MONTHS).isPresent(),
                        "fund.form.until")
                .check("anggaran", waitsForGifts() || Typed.amount(budget) > 0, "fund.form.budget")
                .check(
                        "dpa",
                        waitsForGifts() || (!paperNumber.isEmpty() && paperNumber.length() <= 100),
                        "budget.form.number")
                .check(
                        "tanggal",
                        waitsForGifts() || Typed.day(paperDate).isPresent(),
                        "budget.form.day")
                .check(
                        "kuota",
                        waitsForGifts()
                                || (Typed.amount(seats) > 0 && Typed.amount(seats) <= MOST_SEATS),
                        "fund.form.seats")
                .check(
                        "termiskin",
                        EarmarkForm.span(poorest, leastPoor).isPresent(),
                        "fund.form.deciles")
                .check("urutan", EarmarkForm.priority(priority).isPresent(), "fund.form.priority")
                .fields();
    }

    /** The fund that is meant; only where nothing must be mended. */
    NewFund wanted() {
        Months months = months().orElseThrow();
        return new NewFund(
                code,
                name,
                fundKind().orElseThrow(),
                Typed.area(territory).orElseThrow(),
                Typed.id(programme).orElseThrow(),
                Typed.id(legalBasis).orElse(null),
                months,
                occupations,
                EarmarkForm.span(poorest, leastPoor).orElseThrow(),
                EarmarkForm.priority(priority).orElseThrow(),
                papers(months.first().getYear()),
                (int) Typed.amount(seats),
                discounted);
    }

    private List<NewBudgetPaper> papers(int year) {
        return waitsForGifts()
                ? List.of()
                : List.of(
                        NewBudgetPaper.original(
                                year,
                                paperNumber,
                                Typed.day(paperDate).orElseThrow(),
                                Typed.amount(budget)));
    }

    /** Whether it opens empty: its money and seats come with the pledges that are paid into it. */
    private boolean waitsForGifts() {
        return fundKind().filter(Fund.Kind::takesGifts).isPresent()
                && (budget + paperNumber + paperDate + seats).isEmpty();
    }

    private Optional<Fund.Kind> fundKind() {
        return Stream.of(Fund.Kind.values()).filter(one -> one.name().equals(kind)).findFirst();
    }

    private Optional<Months> months() {
        return Typed.months(from, until);
    }
}
