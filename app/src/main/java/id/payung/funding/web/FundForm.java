package id.payung.funding.web;

import id.payung.funding.Fund;
import id.payung.funding.NewFund;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A new fund as it was typed; kept as it is while anything must be mended.
 *
 * @param budget rupiah of the first funded year, with or without dots
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
        String seats,
        Set<String> occupations,
        boolean discounted) {

    static FundForm blank(YearMonth now) {
        return new FundForm("", "", "", "", "", "", now.toString(), "", "", "", Set.of(), false);
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
                text(typed, "kuota"),
                Set.copyOf(typed.getOrDefault("pekerjaan", java.util.List.of())),
                typed.containsKey("potongan"));
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        check(errors, "kode", code.matches("[A-Za-z0-9./-]{2,40}"), "fund.form.code");
        check(errors, "nama", !name.isEmpty() && name.length() <= 200, "fund.form.name");
        check(errors, "jenis", fundKind().isPresent(), "fund.form.kind");
        check(errors, "wilayah", area().isPresent(), "fund.form.area");
        check(errors, "program", id(programme).isPresent(), "fund.form.programme");
        check(errors, "dari", month(from) != null, "fund.form.month");
        check(errors, "sampai", months().isPresent(), "fund.form.until");
        check(errors, "anggaran", amount(budget) > 0, "fund.form.budget");
        check(errors, "kuota", amount(seats) > 0 && amount(seats) <= 10_000_000, "fund.form.seats");
        return errors;
    }

    private static void check(
            Map<String, String> errors, String field, boolean good, String message) {
        if (!good) {
            errors.put(field, message);
        }
    }

    /** The fund that is meant; only where nothing must be mended. */
    NewFund wanted() {
        Months months = months().orElseThrow();
        return new NewFund(
                code,
                name,
                fundKind().orElseThrow(),
                area().orElseThrow(),
                id(programme).orElseThrow(),
                id(legalBasis).orElse(null),
                months,
                occupations,
                Map.of(months.first().getYear(), amount(budget)),
                (int) amount(seats),
                discounted);
    }

    private Optional<Fund.Kind> fundKind() {
        return Stream.of(Fund.Kind.values()).filter(one -> one.name().equals(kind)).findFirst();
    }

    private Optional<TerritoryCode> area() {
        return TerritoryCode.parse(territory).filter(code -> !code.value().isEmpty());
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

    /** A whole amount with or without Rp and dots; 0 when it is none. */
    private static long amount(String text) {
        String digits = text.replaceFirst("^Rp\\s*", "").replace(".", "");
        return digits.matches("\\d{1,15}") ? Long.parseLong(digits) : 0;
    }
}
