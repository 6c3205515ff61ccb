package id.payung.demo;

import id.payung.demo.DemoDecrees.Running;
import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeFilter;
import id.payung.enrolment.Decrees;
import id.payung.shared.Acting;
import id.payung.shared.Position;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Month after month of the year: bills are paid, the insurer tells who is active, the villages tell
 * who has left, and an amendment of each decree brings who follows. The amendments of the last
 * month are on their way, and the list of the running one waits to be accepted.
 */
@Component
class DemoMonths {
    private static final int PAID_ON = 12;
    private static final int ACTIVE_ON = 16;
    private static final int TOLD_ON = 20;
    private static final int SIGNED_ON = 27;
    private static final int MANY = 50;

    private final Money money;
    private final DemoMutations mutations;
    private final DemoDecrees desks;
    private final Decrees decrees;
    private final DemoYear year;

    /** What becomes of the bills of a month. */
    @Component
    record Money(DemoPayments payments, DemoActives actives) {}

    DemoMonths(
            Money money,
            DemoMutations mutations,
            DemoDecrees desks,
            Decrees decrees,
            DemoYear year) {
        this.money = money;
        this.mutations = mutations;
        this.desks = desks;
        this.decrees = decrees;
        this.year = year;
    }

    void pass(List<Running> running, DemoSpan span, Making making) {
        DemoMutations.Leaving leaving = mutations.among(running);
        for (YearMonth month : span.lived()) {
            year.turnTo(span.day(month, PAID_ON));
            running.forEach(one -> money.payments().settle(one, month, span.today()));
            year.turnTo(span.day(month, ACTIVE_ON));
            money.actives().tell(month, span.day(month, ACTIVE_ON));
            year.turnTo(span.day(month, TOLD_ON));
            if (month.equals(span.now())) {
                mutations.check(leaving, month, span);
            } else {
                mutations.accept(leaving, month);
                year.turnTo(span.day(month, SIGNED_ON));
                boolean last = month.plusMonths(1).equals(span.now());
                running.forEach(one -> amend(one, last));
            }
            making.passed(month);
        }
    }

    /** Hands the draft up and lets it come into force, unless it is to wait for its check. */
    private void amend(Running one, boolean waits) {
        for (UUID draft : drafts(one)) {
            desks.handUp(one.desk(), draft);
            if (!waits) {
                desks.decide(one.desk(), draft);
            }
        }
    }

    private List<UUID> drafts(Running one) {
        DecreeFilter amending = DecreeFilter.amending(one.decree());
        return Acting.as(
                one.desk().preparer(),
                () ->
                        decrees.list(amending, Position.FIRST, MANY).stream()
                                .filter(found -> found.state() == Decree.State.DRAFT)
                                .map(Decree::id)
                                .toList());
    }
}
