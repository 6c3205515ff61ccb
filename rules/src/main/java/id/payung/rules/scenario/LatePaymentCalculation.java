package id.payung.rules.scenario;

import id.payung.rules.claim.ClaimProgramme;
import id.payung.rules.claim.LatePayments;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a family receives for waiting too long. */
record LatePaymentCalculation(LatePayments payments) implements Calculation {
    static final Map<String, ClaimProgramme> PROGRAMMES =
            Given.choices(Arrays.stream(ClaimProgramme.values()), ClaimProgramme::name);

    @Override
    public String name() {
        return "late_payment";
    }

    @Override
    public List<String> given() {
        return List.of("programme", "benefit", "complete_on", "paid_on");
    }

    @Override
    public List<ResultKey> results() {
        return ResultKey.numbers("days_late", "compensation");
    }

    @Override
    public Asked read(Given given) {
        var programme = given.fields().choice("programme", PROGRAMMES);
        var benefit = given.rupiah("benefit");
        var completeOn = given.date("complete_on");
        var paidOn = given.date("paid_on");
        return () ->
                Refusing.before(
                        payments.refusal(completeOn),
                        () -> answer(payments.assess(programme, benefit, completeOn, paidOn)));
    }

    private static Answer answer(LatePayments.LatePayment late) {
        return Answer.of("days_late", late.daysLate())
                .and("compensation", late.compensation())
                .because(late.because());
    }
}
