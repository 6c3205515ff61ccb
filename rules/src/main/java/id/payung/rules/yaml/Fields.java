package id.payung.rules.yaml;

import id.payung.rules.words.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * The keys of one mapping, read by the type each should have.
 *
 * <p>A mistake is noted and a stand-in is returned, so that one reading reports every mistake of a
 * file; whoever reads must discard the outcome when problems were noted.
 */
public final class Fields {
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,6})?");
    private static final Map<String, Boolean> TRUTHS = inOrder("true", true, "false", false);

    private static final Sentence A_MONTH =
            new Sentence("bulan seperti 2026-01", "a month such as 2026-01");
    private static final Sentence A_DATE =
            new Sentence("tanggal seperti 2026-01-31", "a date such as 2026-01-31");
    private static final Sentence A_NUMBER =
            new Sentence("angka seperti 4.5", "a number such as 4.5");
    private static final String WHOLE_NUMBER = "bilangan bulat dari %d sampai %d";
    private static final String WHOLE_NUMBER_ENGLISH = "a whole number from %d to %d";

    /** A century: more is a slip of the finger, and would only cost time. */
    private static final int LONGEST_RANGE = 1200;

    /** Larger numbers are rupiah, which people write with dots and a sign. */
    private static final long SMALLEST_MONEY = 1_000_001;

    private final YamlNode owner;
    private final Map<String, YamlNode> byKey = new LinkedHashMap<>();
    private final List<Problem> problems;

    private Fields(YamlNode owner, List<Problem> problems) {
        this.owner = owner;
        this.problems = problems;
    }

    /** Reads a mapping that may hold the allowed keys only, each once. */
    public static Fields of(YamlNode owner, Set<String> allowed, List<Problem> problems) {
        var fields = new Fields(owner, problems);
        if (owner.node() instanceof MappingNode mapping) {
            for (var entry : mapping.getValue()) {
                var name = new YamlNode(owner.file(), "", entry.getKeyNode()).text();
                var path = owner.key().isEmpty() ? name : owner.key() + "." + name;
                fields.take(
                        name,
                        new YamlNode(owner.file(), path, entry.getKeyNode()),
                        new YamlNode(owner.file(), path, entry.getValueNode()),
                        allowed);
            }
        } else {
            problems.add(
                    owner.problem(
                            "harus berisi kunci: %s",
                            "must hold the keys: %s", String.join(", ", allowed)));
        }
        return fields;
    }

    private void take(String name, YamlNode key, YamlNode value, Set<String> allowed) {
        if (!allowed.isEmpty() && !allowed.contains(name)) {
            problems.add(
                    key.problem(
                            "kunci tidak dikenal. Pilihan: %s",
                            "unknown key. Choices: %s", String.join(", ", allowed)));
        } else if (byKey.containsKey(name)) {
            problems.add(key.problem("kunci ditulis dua kali", "key written twice"));
        } else {
            byKey.put(name, value);
        }
    }

    /** The keys of a part, whatever they are called. */
    public Fields partsOf(YamlNode part) {
        return of(part, Set.of(), problems);
    }

    /** The keys of a part that may hold the allowed ones only. */
    public Fields partsOf(YamlNode part, Set<String> allowed) {
        return of(part, allowed, problems);
    }

    /** The value under the key unless it was left out or left empty. */
    public Optional<YamlNode> find(String key) {
        return Optional.ofNullable(byKey.get(key)).filter(node -> !node.isNothing());
    }

    /** The keys that were written, in their order. */
    public Set<String> names() {
        return byKey.keySet();
    }

    /** The value under the key; what is not a mapping at all was reported once already. */
    public Optional<YamlNode> required(String key) {
        var found = find(key);
        if (found.isEmpty() && owner.node() instanceof MappingNode) {
            note(owner.problem("kunci `%s` wajib diisi", "key `%s` is required", key));
        }
        return found;
    }

    public String text(String key) {
        return required(key).map(this::textOf).orElse("");
    }

    /** A value of a closed list, written as the list writes it. */
    public <T> T choice(String key, Map<String, T> choices) {
        return required(key)
                .map(node -> choiceOf(node, choices))
                .orElseGet(() -> choices.values().iterator().next());
    }

    public <T> T choiceOf(YamlNode node, Map<String, T> choices) {
        var chosen = choices.get(node.text());
        if (chosen == null) {
            note(
                    node.problem(
                            "nilai `%s` tidak dikenal. Pilihan: %s",
                            "unknown value `%s`. Choices: %s",
                            node.shown(),
                            String.join(", ", choices.keySet())));
            return choices.values().iterator().next();
        }
        return chosen;
    }

    public YearMonth month(String key) {
        return required(key).map(this::monthOf).orElse(YearMonth.of(1, 1));
    }

    public YearMonth monthOf(YamlNode node) {
        return parsed(node, A_MONTH, MONTH, YearMonth::parse, YearMonth.of(1, 1));
    }

    /**
     * The months of a single month or of a range such as {@code 2025-12..2026-03}, ends included.
     */
    public List<YearMonth> monthsOf(YamlNode node) {
        var ends = node.text().split("\\.\\.", 2);
        var from = monthOf(node.withText(ends[0].strip()));
        var to = ends.length == 1 ? from : monthOf(node.withText(ends[1].strip()));
        if (to.isBefore(from)) {
            note(
                    node.problem(
                            "rentang `%s` berakhir sebelum mulai",
                            "range `%s` ends before it starts", node.shown()));
            return List.of();
        }
        if (from.plusMonths(LONGEST_RANGE).isBefore(to)) {
            note(
                    node.problem(
                            "rentang paling panjang %d bulan",
                            "a range holds at most %d months", LONGEST_RANGE));
            return List.of();
        }
        return Stream.iterate(from, m -> !m.isAfter(to), m -> m.plusMonths(1)).toList();
    }

    public LocalDate date(String key) {
        return required(key).map(this::dateOf).orElse(LocalDate.EPOCH);
    }

    public LocalDate dateOf(YamlNode node) {
        return parsed(node, A_DATE, DATE, LocalDate::parse, LocalDate.EPOCH);
    }

    /** A whole number from {@code least} to {@code most}. */
    public long whole(String key, long least, long most) {
        return required(key).map(node -> wholeOf(node, least, most)).orElse(least);
    }

    public long wholeOf(YamlNode node, long least, long most) {
        var kind =
                most < SMALLEST_MONEY
                        ? Sentence.of(WHOLE_NUMBER, WHOLE_NUMBER_ENGLISH, least, most)
                        : Sentence.of(
                                WHOLE_NUMBER + ", tanpa titik atau Rp",
                                WHOLE_NUMBER_ENGLISH + ", without dots or Rp",
                                least,
                                most);
        var number = parsed(node, kind, WHOLE, Long::valueOf, least);
        if (number < least || number > most) {
            note(unexpected(node, kind));
            return least;
        }
        return number;
    }

    public BigDecimal numberOf(YamlNode node) {
        return parsed(node, A_NUMBER, NUMBER, BigDecimal::new, BigDecimal.ZERO);
    }

    public boolean truth(String key) {
        return required(key)
                .map(node -> choiceOf(node.withText(lowerCase(node.text())), TRUTHS))
                .orElse(false);
    }

    public void note(Problem problem) {
        problems.add(problem);
    }

    private String textOf(YamlNode node) {
        if (!node.isText() || node.text().isBlank()) {
            note(node.problem("harus sebuah teks", "must be a text"));
        }
        return node.text();
    }

    private <T> T parsed(
            YamlNode node, Sentence kind, Pattern shape, Function<String, T> parser, T standIn) {
        try {
            if (shape.matcher(node.text()).matches()) {
                return parser.apply(node.text());
            }
        } catch (DateTimeParseException _) {
            // right shape, but no such day or month: reported like a wrong shape
        }
        note(unexpected(node, kind));
        return standIn;
    }

    private static <T> Map<String, T> inOrder(String one, T first, String other, T second) {
        var choices = new LinkedHashMap<String, T>();
        choices.put(one, first);
        choices.put(other, second);
        return choices;
    }

    /** YAML writes truth in three ways; quotation marks or other words stay wrong. */
    private static String lowerCase(String truth) {
        return switch (truth) {
            case "True", "TRUE" -> "true";
            case "False", "FALSE" -> "false";
            default -> truth;
        };
    }

    private static Problem unexpected(YamlNode node, Sentence kind) {
        var text = node.isText();
        return node.problem(
                new Sentence(
                        (text ? "nilai `" + node.shown() + "`" : "isinya")
                                + " harus "
                                + kind.indonesian(),
                        (text ? "value `" + node.shown() + "`" : "it")
                                + " must be "
                                + kind.english()));
    }
}
