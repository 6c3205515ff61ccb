package id.payung.rules.scenario;

import id.payung.rules.contribution.DueDates;
import java.util.List;

/** By which day a month has to be paid. */
record DueDateCalculation(DueDates dueDates) implements Calculation {

    @Override
    public String name() {
        return "due_date";
    }

    @Override
    public List<String> given() {
        return List.of("month");
    }

    @Override
    public List<ResultKey> results() {
        return List.of(ResultKey.date("due_on"));
    }

    @Override
    public Asked read(Given given) {
        var month = given.month("month");
        return () ->
                Refusing.before(
                        dueDates.refusal(month),
                        () ->
                                Answer.of("due_on", dueDates.of(month).toString())
                                        .because(dueDates.because(month)));
    }
}
