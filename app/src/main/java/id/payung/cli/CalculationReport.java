package id.payung.cli;

import id.payung.rules.law.Because;
import id.payung.rules.law.Clause;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Finding;
import id.payung.rules.scenario.Answer;
import id.payung.rules.scenario.Verdict;
import id.payung.rules.words.Sentence;
import id.payung.shared.Rupiah;
import java.util.List;

/** Answers of the law for a person: what was expected is checked, what was asked is told. */
record CalculationReport(Terminal terminal) {
    /** Neither refused nor other than expected. */
    static boolean isWell(Verdict verdict) {
        return verdict.passed() && verdict.answer() instanceof Answer.Result;
    }

    void print(List<Verdict> verdicts) {
        verdicts.forEach(this::print);
        long expecting = verdicts.stream().filter(CalculationReport::isExpecting).count();
        if (expecting > 1) {
            long ok = verdicts.stream().filter(v -> isExpecting(v) && isWell(v)).count();
            terminal.tell("calculate.totals", expecting, ok, expecting - ok);
        }
    }

    private static boolean isExpecting(Verdict verdict) {
        return !verdict.scenario().expected().isEmpty();
    }

    private void print(Verdict verdict) {
        String name = verdict.scenario().label().name();
        if (!isExpecting(verdict)) {
            terminal.out().println(name);
            answer(verdict.answer());
        } else if (verdict.passed()) {
            terminal.out().println("ok    " + name);
        } else {
            terminal.out().println("FAIL  " + name);
            verdict.differences().forEach(this::difference);
        }
    }

    private void difference(Verdict.Difference difference) {
        line(
                terminal.say(
                        "calculate.difference",
                        difference.key(),
                        words(difference.got()),
                        difference.expected()));
    }

    private void answer(Answer answer) {
        switch (answer) {
            case Answer.Refused(var reason) -> line(words(reason.sentence()));
            case Answer.Result result -> {
                result.values().forEach(this::value);
                result.findings().forEach(this::finding);
                line(terminal.say("calculate.because"));
                result.because().forEach(this::reason);
            }
        }
    }

    private void value(String key, Object value) {
        String shown = value instanceof Long number ? Rupiah.number(number) : value.toString();
        terminal.out().printf("      %-24s %16s%n", key, shown);
    }

    private void finding(Finding finding) {
        switch (finding) {
            case Finding.Met(Clause clause) -> line("✓ " + words(clause.summary()));
            case Finding.NotMet(Clause clause, Sentence reason) ->
                    line("✗ " + words(clause.summary()) + " – " + words(reason));
            case Finding.Unknown(Clause clause, Sentence missing) ->
                    line("? " + words(clause.summary()) + " – " + words(missing));
        }
    }

    private void reason(Because because) {
        String amount = because.amount() == 0 ? "" : Rupiah.number(because.amount()) + "  ";
        String doubt =
                because.confidence() == Confidence.CONFIRMED
                        ? ""
                        : " [" + terminal.say("calculate.unconfirmed") + "]";
        line(
                "- %s%s (%s)%s"
                        .formatted(
                                amount,
                                words(because.clause().summary()),
                                because.reference(),
                                doubt));
    }

    private String words(Sentence sentence) {
        return terminal.words().of(sentence);
    }

    private void line(String text) {
        terminal.out().println("      " + text);
    }
}
