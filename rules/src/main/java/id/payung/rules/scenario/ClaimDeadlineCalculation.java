package id.payung.rules.scenario;

import id.payung.rules.claim.ClaimDeadlines;
import id.payung.rules.law.Finding;
import java.util.List;

/** Whether a claim is still in time. */
record ClaimDeadlineCalculation(ClaimDeadlines deadlines) implements Calculation {

    @Override
    public String name() {
        return "claim_deadline";
    }

    @Override
    public List<String> given() {
        return List.of("programme", "event_on", "claimed_on");
    }

    @Override
    public List<ResultKey> results() {
        return List.of(ResultKey.word("accepted", "true", "false"));
    }

    @Override
    public Asked read(Given given) {
        var programme = given.fields().choice("programme", LatePaymentCalculation.PROGRAMMES);
        var eventOn = given.date("event_on");
        var claimedOn = given.date("claimed_on");
        given.inOrder(eventOn, "claimed_on", claimedOn);
        return () ->
                Refusing.before(
                        deadlines.refusal(eventOn),
                        () -> {
                            var finding = deadlines.inTime(programme, eventOn, claimedOn);
                            return Answer.of("accepted", finding instanceof Finding.Met)
                                    .because(
                                            deadlines.because(programme, eventOn),
                                            List.of(finding));
                        });
    }
}
