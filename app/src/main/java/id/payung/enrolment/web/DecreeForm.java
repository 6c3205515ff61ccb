package id.payung.enrolment.web;

import id.payung.enrolment.NewDecree;
import id.payung.enrolment.Selection;
import id.payung.shared.Mending;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A decree as it was typed; kept as it is while anything must be mended. */
public record DecreeForm(
        String fund,
        String legalBasis,
        String number,
        String title,
        String from,
        String until,
        String area) {

    static DecreeForm typed(Map<String, String> typed) {
        return new DecreeForm(
                typed.getOrDefault("dana", "").strip(),
                typed.getOrDefault("dasar", "").strip(),
                typed.getOrDefault("nomor", "").strip(),
                typed.getOrDefault("tentang", "").strip(),
                typed.getOrDefault("dari", "").strip(),
                typed.getOrDefault("sampai", "").strip(),
                typed.getOrDefault("wilayah", "").strip());
    }

    /** With the fund's months from this one on proposed. */
    DecreeForm within(Months months, YearMonth now) {
        YearMonth first = months.contains(now) ? now : months.first();
        return new DecreeForm(
                fund, legalBasis, number, title, first.toString(), months.last().toString(), area);
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors() {
        return new Mending()
                .check("dana", fundId().isPresent(), "decree.form.fund")
                .check("dasar", Typed.id(legalBasis).isPresent(), "decree.form.basis")
                .check("nomor", !number.isEmpty() && number.length() <= 100, "decree.form.number")
                .check("tentang", !title.isEmpty() && title.length() <= 300, "decree.form.title")
                .check("dari", Typed.month(from).isPresent(), "decree.form.from")
                .check("sampai", months().isPresent(), "decree.form.until")
                .check("wilayah", areaCode().isPresent(), "decree.form.area")
                .fields();
    }

    /** The decree that is meant; only where nothing must be mended. */
    NewDecree wanted() {
        return new NewDecree(
                fundId().orElseThrow(),
                Typed.id(legalBasis).orElseThrow(),
                number,
                title,
                months().orElseThrow(),
                new Selection.EligibleOf(areaCode().orElseThrow()));
    }

    Optional<UUID> fundId() {
        return Typed.id(fund);
    }

    public Optional<TerritoryCode> areaCode() {
        return Typed.area(area);
    }

    private Optional<Months> months() {
        return Typed.months(from, until);
    }
}
