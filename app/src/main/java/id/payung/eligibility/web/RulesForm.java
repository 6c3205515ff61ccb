package id.payung.eligibility.web;

import id.payung.eligibility.Deadlines;
import id.payung.eligibility.Practice;
import id.payung.intake.PaperKind;
import id.payung.intake.PaperRule.Weight;
import id.payung.shared.Typed;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of a programme as typed; papers by their kind, days by their field. */
record RulesForm(Map<String, String> typed) {
    static final String VISIT = "verval";
    static final String ANSWER = "jawaban";
    static final String DESK = "meja";
    private static final int LONGEST = 365;

    static RulesForm of(Practice practice) {
        Map<String, String> fields = new LinkedHashMap<>();
        practice.papers().forEach((paper, weight) -> fields.put(paper.name(), weight.name()));
        fields.put(VISIT, String.valueOf(practice.deadlines().visit()));
        fields.put(ANSWER, String.valueOf(practice.deadlines().answer()));
        fields.put(DESK, String.valueOf(practice.deadlines().desk()));
        return new RulesForm(fields);
    }

    String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** Field to key of words. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        for (String field : new String[] {VISIT, ANSWER, DESK}) {
            long days = Typed.amount(value(field));
            if (days < 1 || days > LONGEST) {
                errors.put(field, "rules.days.wrong");
            }
        }
        return errors;
    }

    Deadlines deadlines() {
        return new Deadlines(days(VISIT), days(ANSWER), days(DESK));
    }

    private int days(String field) {
        return (int) Typed.amount(value(field));
    }

    /** A paper that nobody asks for stands under no weight. */
    Map<PaperKind, Weight> papers() {
        Map<PaperKind, Weight> papers = new EnumMap<>(PaperKind.class);
        for (PaperKind paper : PaperKind.values()) {
            Stream.of(Weight.values())
                    .filter(weight -> weight.name().equals(value(paper.name())))
                    .forEach(weight -> papers.put(paper, weight));
        }
        return papers;
    }
}
