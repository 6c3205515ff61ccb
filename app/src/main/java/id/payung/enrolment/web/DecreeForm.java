package id.payung.enrolment.web;

import id.payung.enrolment.NewDecree;
import id.payung.enrolment.Selection;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        Map<String, String> errors = new LinkedHashMap<>();
        check(errors, "dana", fundId().isPresent(), "decree.form.fund");
        check(errors, "dasar", id(legalBasis).isPresent(), "decree.form.basis");
        check(errors, "nomor", !number.isEmpty() && number.length() <= 100, "decree.form.number");
        check(errors, "tentang", !title.isEmpty() && title.length() <= 300, "decree.form.title");
        check(errors, "dari", month(from) != null, "decree.form.from");
        check(errors, "sampai", months().isPresent(), "decree.form.until");
        check(errors, "wilayah", areaCode().isPresent(), "decree.form.area");
        return errors;
    }

    private static void check(
            Map<String, String> errors, String field, boolean good, String message) {
        if (!good) {
            errors.put(field, message);
        }
    }

    /** The decree that is meant; only where nothing must be mended. */
    NewDecree wanted() {
        return new NewDecree(
                fundId().orElseThrow(),
                id(legalBasis).orElseThrow(),
                number,
                title,
                months().orElseThrow(),
                new Selection.EligibleOf(areaCode().orElseThrow()));
    }

    Optional<UUID> fundId() {
        return id(fund);
    }

    public Optional<TerritoryCode> areaCode() {
        return TerritoryCode.parse(area).filter(code -> !code.value().isEmpty());
    }

    private Optional<Months> months() {
        YearMonth first = month(from);
        YearMonth last = month(until);
        return first == null || last == null || last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new Months(first, last));
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
