package id.payung.rules.scenario;

import id.payung.rules.membership.Membership;
import id.payung.rules.membership.Memberships;
import java.util.List;
import java.util.Locale;

/** How cover stands on a day. */
record MembershipCalculation(Memberships memberships) implements Calculation {

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public List<String> given() {
        return List.of("paid_months", "as_of");
    }

    @Override
    public List<ResultKey> results() {
        return ResultKey.followedBy(
                ResultKey.word("status", "none", "active", "grace", "ended"),
                ResultKey.numbers("unpaid_months"));
    }

    @Override
    public Asked read(Given given) {
        var paid = given.paidMonths();
        var asOf = given.date("as_of");
        return () ->
                Refusing.before(
                        memberships.refusal(asOf), () -> answer(memberships.on(asOf, paid)));
    }

    private static Answer answer(Membership membership) {
        return Answer.of("status", membership.status().name().toLowerCase(Locale.ROOT))
                .and("unpaid_months", membership.unpaidMonths())
                .because(membership.because());
    }
}
