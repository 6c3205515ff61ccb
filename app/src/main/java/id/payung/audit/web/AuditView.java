package id.payung.audit.web;

import id.payung.audit.AuditEntry;
import id.payung.audit.AuditFilter;
import id.payung.audit.ChainVerdict;
import id.payung.shared.Page;
import id.payung.shared.Rupiah;
import id.payung.shared.Typed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Entries of the trail; with the verdict when it was computed just now. */
public record AuditView(
        AuditFilter filter, long count, Page<AuditEntry> page, @Nullable ChainVerdict verdict) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> MONEY = Set.of("amount", "budgets");

    // What a budget was and became; months of a span bear the same names, as text.
    private static final Set<String> BEFORE_AND_AFTER = Set.of("from", "to");

    // A count of years would have its thousands set apart.
    private static final String YEAR = "year";

    /**
     * One of an entry's small facts, under the name it was recorded with.
     *
     * @param value a number, a day, a month, or text
     */
    public record Fact(String name, Object value) {
        public boolean isMoney() {
            return MONEY.contains(name)
                    || (BEFORE_AND_AFTER.contains(name) && value instanceof Long);
        }
    }

    /** An entry's facts, to be read by people. */
    public List<Fact> facts(AuditEntry entry) {
        return JSON.readTree(entry.details())
                .propertyStream()
                .map(fact -> fact(fact.getKey(), fact.getValue()))
                .toList();
    }

    private static Fact fact(String name, JsonNode node) {
        if (node.isObject() && MONEY.contains(name)) {
            return new Fact(name, byYear(node));
        }
        return new Fact(
                name,
                node.isIntegralNumber() && !name.equals(YEAR)
                        ? node.asLong()
                        : read(node.isString() ? node.asString() : node.toString()));
    }

    private static String byYear(JsonNode amounts) {
        return amounts.propertyStream()
                .map(year -> year.getKey() + ": " + Rupiah.of(year.getValue().asLong()))
                .collect(Collectors.joining(", "));
    }

    private static Object read(String text) {
        return Typed.day(text)
                .<Object>map(day -> day)
                .or(() -> Typed.month(text))
                .or(() -> Optional.of(text))
                .orElseThrow();
    }
}
