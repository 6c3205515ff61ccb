package id.payung.law.web;

import id.payung.law.Family;
import id.payung.rules.scholarship.Child;
import id.payung.rules.scholarship.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a family, kept as typed. Every field may be left out.
 *
 * @param trade code of the occupation
 * @param months completed months of cover
 * @param children {@code tidak} for none, {@code ada} for those described; empty while unknown
 * @param levels school years such as {@code SD-4}
 * @param ages in years
 */
public record OutlookForm(
        String trade, String months, String children, List<String> levels, List<String> ages) {
    private static final long MOST_MONTHS = 600;
    private static final long OLDEST = 30;
    static final String NONE = "tidak";
    static final String SOME = "ada";

    public OutlookForm {
        levels = List.copyOf(levels);
        ages = List.copyOf(ages);
    }

    /** Fields that cannot be read, each with the key of what to do. */
    public Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (number(months, MOST_MONTHS).isEmpty() && !months.isBlank()) {
            errors.put("bulan", "outlook.error.months");
        }
        for (var i = 0; i < levels.size(); i++) {
            if (!levels.get(i).isEmpty() && number(ages.get(i), OLDEST).isEmpty()) {
                errors.put("umur" + (i + 1), "outlook.error.age");
            }
        }
        return errors;
    }

    public Trade chosen() {
        return Trade.of(trade);
    }

    Family family(LocalDate today, ToLongFunction<Level> yearsOf) {
        var covered = Math.toIntExact(number(months, MOST_MONTHS).orElse(0L));
        return new Family(chosen().sector(), covered, described(today, yearsOf));
    }

    private @Nullable List<Child> described(LocalDate today, ToLongFunction<Level> yearsOf) {
        if (children.equals(NONE)) {
            return List.of();
        }
        var described = new ArrayList<Child>();
        for (var i = 0; i < levels.size(); i++) {
            child(i, today, yearsOf).ifPresent(described::add);
        }
        // Children whose school nobody told stay unknown, which is not the same as none.
        return described.isEmpty() ? null : described;
    }

    private Optional<Child> child(int index, LocalDate today, ToLongFunction<Level> yearsOf) {
        var age = number(ages.get(index), OLDEST);
        var written = levels.get(index).split("-", 2);
        if (age.isEmpty()) {
            return Optional.empty();
        }
        var bornOn = today.minusYears(age.get());
        for (var level : Level.values()) {
            if (level.name().equals(written[0]) && level == Level.NONE) {
                return Optional.of(new Child(bornOn, level, 0));
            }
            if (level.name().equals(written[0]) && written.length == 2) {
                return number(written[1], yearsOf.applyAsLong(level))
                        .filter(year -> year > 0)
                        .map(year -> new Child(bornOn, level, Math.toIntExact(year)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Long> number(String text, long most) {
        var digits = text.strip();
        if (!digits.matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        return Optional.of(Long.valueOf(digits)).filter(number -> number <= most);
    }
}
