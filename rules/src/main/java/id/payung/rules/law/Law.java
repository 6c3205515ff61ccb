package id.payung.rules.law;

import id.payung.rules.law.LawReading.Sound;
import id.payung.rules.law.LawReading.Unsound;
import id.payung.rules.law.ParameterValue.Amount;
import id.payung.rules.law.ParameterValue.Days;
import id.payung.rules.law.ParameterValue.Row;
import id.payung.rules.law.ParameterValue.Span;
import id.payung.rules.law.ParameterValue.Table;
import id.payung.rules.law.ParameterValue.Words;
import id.payung.rules.yaml.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every parameter of the law, read once and never changed.
 *
 * <p>{@link #bundled()} is the law as this release knows it. An office may correct it: {@link
 * #overlaid} reads replacement files and gives a second law, so that the effects of both can be
 * compared before anybody approves the correction. Calculations look their parameters up when they
 * are built, not when they run.
 */
public final class Law {
    private final SequencedMap<String, Parameter> parameters;

    private Law(SequencedMap<String, Parameter> parameters) {
        this.parameters = parameters;
    }

    /** The law of this release. */
    public static Law bundled() {
        return Bundled.LAW;
    }

    /**
     * This law with some files replaced or added.
     *
     * @param files text by path, such as {@code contribution/jkm}
     */
    public LawReading overlaid(Map<String, String> files) {
        var problems = new ArrayList<Problem>();
        var reader = new ParameterReader(problems);
        var all = new TreeMap<>(parameters);
        for (var file : new TreeMap<>(files).entrySet()) {
            var known = parameters.get(file.getKey());
            var read = reader.read(file.getKey(), file.getValue());
            if (read.isPresent() && known != null) {
                problems.addAll(new Fitting(known, read.get()).problems());
            }
            read.ifPresent(parameter -> all.put(parameter.path(), parameter));
        }
        return problems.isEmpty() ? new Sound(new Law(all)) : new Unsound(problems);
    }

    /**
     * This law with the named versions taken as confirmed, because somebody read their source.
     *
     * @param versions first days of versions, by the path of their parameter
     */
    public Law confirming(Map<String, Set<LocalDate>> versions) {
        if (versions.isEmpty()) {
            return this;
        }
        var all = new TreeMap<>(parameters);
        versions.forEach((path, days) -> all.computeIfPresent(path, (_, p) -> p.confirmed(days)));
        return new Law(all);
    }

    /**
     * All parameters in the order of their paths, for whoever reads the law rather than applies it.
     */
    public List<Parameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /**
     * One parameter.
     *
     * @throws IllegalArgumentException when there is none: paths stand in code, not in input
     */
    public Parameter parameter(String path) {
        var parameter = parameters.get(path);
        if (parameter == null) {
            throw new IllegalArgumentException("no parameter " + path);
        }
        return parameter;
    }

    /** Whole numbers: rupiah, months, days, ages, counts. */
    public Dated<Long> amounts(String path) {
        return numbers(path).map(BigDecimal::longValueExact);
    }

    /** Percentages as fractions: 2 % is 0.02. */
    public Dated<BigDecimal> shares(String path) {
        return numbers(path).map(number -> number.movePointLeft(2));
    }

    public Dated<Period> spans(String path) {
        return values(path, Span.class).map(Span::period);
    }

    public Dated<List<LocalDate>> days(String path) {
        return values(path, Days.class).map(Days::days);
    }

    public Dated<List<String>> words(String path) {
        return values(path, Words.class).map(Words::words);
    }

    public Dated<List<Row>> tables(String path) {
        return values(path, Table.class).map(Table::rows);
    }

    private Dated<BigDecimal> numbers(String path) {
        return values(path, Amount.class).map(Amount::number);
    }

    private <V extends ParameterValue> Dated<V> values(String path, Class<V> kind) {
        return parameter(path).values().map(kind::cast);
    }

    /** Read when first asked for, so that a tool that only reads overlays does not pay for it. */
    private static final class Bundled {
        private static final Law LAW = read();

        private static Law read() {
            var nothing = new Law(new TreeMap<>());
            return switch (nothing.overlaid(ResourceFiles.under("parameters"))) {
                case Sound(Law law) -> law;
                case Unsound(List<Problem> problems) ->
                        throw new IllegalStateException(
                                "Bundled parameters: "
                                        + problems.stream().map(Problem::sentence).toList());
            };
        }
    }
}
