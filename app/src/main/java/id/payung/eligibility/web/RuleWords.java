package id.payung.eligibility.web;

import id.payung.eligibility.Criteria;
import id.payung.eligibility.Criteria.Range;
import id.payung.eligibility.Practice;
import id.payung.registry.Occupation;
import id.payung.shell.Shell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rules of a programme in plain words, in the order in which they meet a worker. */
public final class RuleWords {
    private final Shell shell;

    private RuleWords(Shell shell) {
        this.shell = shell;
    }

    /**
     * One rule.
     *
     * @param key after {@code rule.} its name, and with {@code .text} what it means for people
     */
    public record Rule(String key, String value) {}

    /** A rule that is to become another. */
    public record Changed(String key, String before, String after) {}

    public static List<Rule> of(Criteria criteria, Shell shell) {
        RuleWords words = new RuleWords(shell);
        List<Rule> rules = new ArrayList<>(words.whom(criteria));
        rules.addAll(words.how(criteria));
        return rules;
    }

    /** Only what differs. */
    public static List<Changed> between(Criteria before, Criteria after, Shell shell) {
        List<Rule> was = of(before, shell);
        List<Rule> is = of(after, shell);
        return IntStream.range(0, was.size())
                .filter(at -> !was.get(at).equals(is.get(at)))
                .mapToObj(
                        at ->
                                new Changed(
                                        was.get(at).key(), was.get(at).value(), is.get(at).value()))
                .toList();
    }

    private List<Rule> whom(Criteria criteria) {
        return List.of(
                new Rule("area", shell.area(criteria.territory())),
                new Rule("reference", criteria.reference()),
                new Rule("deciles", deciles(criteria)),
                new Rule("ages", ages(criteria.ages())),
                new Rule("occupations", occupations(criteria)));
    }

    private List<Rule> how(Criteria criteria) {
        Practice practice = criteria.practice();
        return List.of(
                new Rule("answers", asked("rules.holds", practice.answerDays())),
                new Rule("selfpayers", either("selfpayers", practice.takesSelfPayers())),
                new Rule("visits", asked("rules.months", practice.visitMonths())),
                new Rule("agreement", either("agreement", criteria.agreementNeeded())),
                new Rule("decileleft", shell.say("rule.decileleft." + practice.decileLeft())),
                new Rule("ends", within("ends", practice.endsAtAge())),
                new Rule("pledges", within("pledges", practice.continuesPledges())),
                new Rule(
                        "ranking",
                        practice.ranking().stream()
                                .map(one -> shell.say("rule.rank." + one))
                                .collect(Collectors.joining("; "))));
    }

    private String deciles(Criteria criteria) {
        Range deciles = criteria.deciles();
        return deciles == null
                ? shell.say("rules.notasked")
                : shell.say("rules.range", deciles.lowest(), deciles.highest())
                        + "; "
                        + either("unknowndecile", !criteria.decileRequired());
    }

    private String ages(@Nullable Range ages) {
        return ages == null
                ? shell.say("rule.ages.law")
                : shell.say("rules.range", ages.lowest(), ages.highest());
    }

    private String occupations(Criteria criteria) {
        String left =
                Arrays.stream(Occupation.values())
                        .filter(one -> criteria.excludedOccupations().contains(one.name()))
                        .map(Occupation::label)
                        .collect(Collectors.joining(", "));
        String all =
                left.isEmpty() ? shell.say("rule.occupations.all") : shell.say("rule.but", left);
        return criteria.occupationRequired() ? all + "; " + shell.say("rule.mustbeknown") : all;
    }

    private String asked(String holds, @Nullable Integer span) {
        return span == null ? shell.say("rules.notasked") : shell.say(holds, span);
    }

    private String either(String rule, boolean yes) {
        return shell.say("rule." + rule + (yes ? ".yes" : ".no"));
    }

    private String within(String rule, @Nullable Integer number) {
        return number == null
                ? shell.say("rule." + rule + ".no")
                : shell.say("rule." + rule + ".yes", number);
    }
}
