package id.payung.rules.scenario;

import id.payung.rules.accident.AccidentBenefits;
import id.payung.rules.accident.AccidentCase;
import id.payung.rules.accident.Loss;
import id.payung.rules.accident.Outcome;
import id.payung.rules.accident.Transport;
import id.payung.rules.contribution.Brackets;
import id.payung.rules.yaml.Fields;
import id.payung.rules.yaml.YamlNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/** Reads an accident; parts of the body and bases must be those of the tables. */
record AccidentReader(AccidentBenefits benefits, Brackets brackets, Children children) {
    private static final Map<String, Outcome> OUTCOMES = Given.lowerCase(Outcome.values());
    private static final SequencedSet<String> MODES =
            new LinkedHashSet<>(List.of("land", "sea", "air"));
    private static final SequencedSet<String> LOSS_KEYS =
            new LinkedHashSet<>(List.of("part", "function_loss_percent"));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    AccidentCase read(Given given) {
        var fields = given.fields();
        var accidentOn = given.date("accident_on");
        return new AccidentCase(
                base(given, accidentOn),
                accidentOn,
                fields.choice("outcome", OUTCOMES),
                fields.find("incapacity_months").isEmpty()
                        ? 0
                        : given.count("incapacity_months", 0, Given.MOST_MONTHS),
                given.list("losses").stream().map(node -> loss(fields, node)).toList(),
                fields.find("left_handed").isPresent() && fields.truth("left_handed"),
                fields.find("transport")
                        .map(node -> transport(fields, node))
                        .orElse(Transport.NONE),
                given.rupiahOrNothing("home_care"),
                children.read(given));
    }

    private long base(Given given, LocalDate accidentOn) {
        var base = given.rupiah("base");
        if (benefits.refusal(accidentOn).isEmpty()) {
            var bases = brackets.bases(accidentOn);
            if (!bases.contains(base)) {
                var allowed = bases.stream().map(String::valueOf).collect(Collectors.joining(", "));
                given.fields()
                        .find("base")
                        .ifPresent(
                                node ->
                                        given.fields()
                                                .note(
                                                        node.problem(
                                                                "bukan dasar upah dalam tabel."
                                                                        + " Pilihan: %s",
                                                                "not a base of the table."
                                                                        + " Choices: %s",
                                                                allowed)));
            }
        }
        return base;
    }

    private Loss loss(Fields fields, YamlNode node) {
        var keys = fields.partsOf(node, LOSS_KEYS);
        var part = keys.choice("part", Given.choices(benefits.parts().stream(), code -> code));
        var percent = keys.find("function_loss_percent").map(n -> percent(keys, n)).orElse(HUNDRED);
        return new Loss(part, percent);
    }

    private static BigDecimal percent(Fields keys, YamlNode node) {
        var percent = keys.numberOf(node);
        if (percent.compareTo(BigDecimal.ONE) < 0 || percent.compareTo(HUNDRED) > 0) {
            keys.note(node.problem("harus dari 1 sampai 100", "must be from 1 to 100"));
        }
        return percent;
    }

    private static Transport transport(Fields fields, YamlNode node) {
        var spent = new Given(fields.partsOf(node, MODES));
        return new Transport(
                spent.rupiahOrNothing("land"),
                spent.rupiahOrNothing("sea"),
                spent.rupiahOrNothing("air"));
    }
}
