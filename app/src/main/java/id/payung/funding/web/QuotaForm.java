package id.payung.funding.web;

import id.payung.funding.NewQuota;
import id.payung.registry.Occupation;
import id.payung.shared.Mending;
import id.payung.shared.TerritoryCode;
import id.payung.shared.TerritoryCode.Level;
import id.payung.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A quota as it was typed; kept as it is while anything must be mended. */
public record QuotaForm(String area, String each, String occupation, String people, String reason) {
    /** Which areas may each get so many people: the chosen one itself, or all of a level in it. */
    public static final List<Level> INSIDE = List.of(Level.REGENCY, Level.DISTRICT, Level.VILLAGE);

    private static final long MOST = 10_000_000;

    static QuotaForm blank() {
        return new QuotaForm("", "", "", "", "");
    }

    static QuotaForm typed(Map<String, String> typed) {
        return new QuotaForm(
                text(typed, "wilayah"),
                text(typed, "setiap"),
                text(typed, "kelompok"),
                text(typed, "orang"),
                text(typed, "alasan"));
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors() {
        return new Mending()
                .check("wilayah", Typed.area(area).isPresent(), "quota.form.area")
                .check("setiap", level().isPresent(), "quota.form.each")
                .check("kelompok", isGroup(occupation), "quota.form.group")
                .check("orang", count().isPresent(), "quota.form.people")
                .check("alasan", isReason(reason), "quota.form.reason")
                .fields();
    }

    static boolean isGroup(String code) {
        return code.isEmpty()
                || Arrays.stream(Occupation.values()).anyMatch(one -> one.name().equals(code));
    }

    static boolean isReason(String reason) {
        return !reason.isBlank() && reason.length() <= 300;
    }

    /** The quota that is meant; only where nothing must be mended. */
    NewQuota wanted(int year) {
        return new NewQuota(
                year,
                Typed.area(area).orElseThrow(),
                level().orElseThrow(),
                occupation,
                count().orElseThrow(),
                reason);
    }

    /** The chosen area's own level, or a level inside it. */
    private Optional<Level> level() {
        Optional<Level> own = Typed.area(area).map(TerritoryCode::level);
        return each.isEmpty()
                ? own
                : INSIDE.stream()
                        .filter(level -> level.name().equals(each))
                        .filter(level -> own.isEmpty() || level.compareTo(own.get()) >= 0)
                        .findFirst();
    }

    private Optional<Integer> count() {
        long typed = Typed.amount(people);
        boolean none = people.equals("0");
        return none || (typed > 0 && typed <= MOST) ? Optional.of((int) typed) : Optional.empty();
    }
}
