package id.payung.rules.scenario;

import id.payung.rules.contribution.Payer;
import id.payung.rules.contribution.Programme;
import id.payung.rules.contribution.Sector;
import id.payung.rules.contribution.Terms;
import id.payung.rules.membership.PaidMonths;
import id.payung.rules.yaml.Fields;
import id.payung.rules.yaml.YamlNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a scenario gives, read in the programme's terms; defaults are those of the format. */
record Given(Fields fields) {
    /** Far above every budget there is, and far below the point where sums would overflow. */
    static final long MOST_RUPIAH = 100_000_000_000_000L;

    /** A century. */
    static final int MOST_MONTHS = 1200;

    private static final Map<String, Payer> PAYERS = lowerCase(Payer.values());
    private static final Map<String, Sector> SECTORS = lowerCase(Sector.values());
    private static final Map<String, Programme> PROGRAMMES =
            choices(Arrays.stream(Programme.values()), Programme::name);

    YearMonth month(String key) {
        return fields.month(key);
    }

    LocalDate date(String key) {
        return fields.date(key);
    }

    long rupiah(String key) {
        return fields.whole(key, 0, MOST_RUPIAH);
    }

    long rupiahOrNothing(String key) {
        return fields.find(key).map(node -> fields.wholeOf(node, 0, MOST_RUPIAH)).orElse(0L);
    }

    int count(String key, long least, long most) {
        return Math.toIntExact(fields.whole(key, least, most));
    }

    /** Notes a mistake when the last month lies before the first, or a century after it. */
    void span(YearMonth from, YearMonth to) {
        inOrder(from, "to", to);
        if (from.plusMonths(MOST_MONTHS).isBefore(to)) {
            fields.find("to")
                    .ifPresent(
                            node ->
                                    fields.note(
                                            node.problem(
                                                    "paling banyak %d bulan",
                                                    "at most %d months", MOST_MONTHS)));
        }
    }

    /** Notes a mistake when the end of a span lies before its start. */
    <T extends Comparable<? super T>> void inOrder(T from, String key, T to) {
        if (to.compareTo(from) < 0) {
            fields.find(key)
                    .ifPresent(
                            node ->
                                    fields.note(
                                            node.problem(
                                                    "mendahului awalnya",
                                                    "lies before its start")));
        }
    }

    Payer payer() {
        return fields.find("payer").map(n -> fields.choiceOf(n, PAYERS)).orElse(Payer.SELF);
    }

    Sector sector() {
        return fields.find("sector").map(n -> fields.choiceOf(n, SECTORS)).orElse(Sector.OTHER);
    }

    Terms terms() {
        return Terms.of(payer(), sector())
                .earning(rupiahOrNothing("income"))
                .covering(programmes());
    }

    private Set<Programme> programmes() {
        var list = fields.find("programmes");
        if (list.isEmpty()) {
            return EnumSet.of(Programme.JKK, Programme.JKM);
        }
        var chosen = EnumSet.noneOf(Programme.class);
        list.get().items().forEach(node -> chosen.add(fields.choiceOf(node, PROGRAMMES)));
        if (chosen.isEmpty()) {
            var allowed = String.join(", ", PROGRAMMES.keySet());
            fields.note(
                    list.get()
                            .problem(
                                    "sebutkan paling sedikit satu: %s",
                                    "name at least one of: %s", allowed));
        }
        return chosen;
    }

    /** Months and ranges in any order. */
    PaidMonths paidMonths() {
        var months = new ArrayList<YearMonth>();
        fields.required("paid_months")
                .map(YamlNode::items)
                .orElse(List.of())
                .forEach(item -> months.addAll(fields.monthsOf(item)));
        return PaidMonths.of(months);
    }

    /** {@code null} when cover starts with the first payment. */
    @Nullable LocalDate startsOn() {
        return fields.find("starts_on").map(fields::dateOf).orElse(null);
    }

    List<YamlNode> list(String key) {
        return fields.find(key).map(YamlNode::items).orElse(List.of());
    }

    static <E extends Enum<E>> Map<String, E> lowerCase(E[] values) {
        return choices(Arrays.stream(values), value -> value.name().toLowerCase(Locale.ROOT));
    }

    static <T> Map<String, T> choices(Stream<T> values, Function<T, String> name) {
        var choices = new LinkedHashMap<String, T>();
        values.forEach(value -> choices.put(name.apply(value), value));
        return choices;
    }
}
