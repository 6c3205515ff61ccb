package id.payung.donors;

import id.payung.donors.PledgeFilter.Todo;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Pledges that wait for money, for a yes, for a decree, and those whose end was warned of. */
@Component
class PledgesWaiting implements WaitingItem {
    private static final String LIST = "/donatur/janji?";

    private final Pledges pledges;

    PledgesWaiting(Pledges pledges) {
        this.pledges = pledges;
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        Actor actor = Acting.required();
        List<Waiting> waiting = new ArrayList<>();
        if (!actor.may(Permission.READ_MONEY)) {
            return waiting;
        }
        if (actor.may(Permission.MANAGE_FUNDS)) {
            for (int days : new int[] {7, 30, 60}) {
                waiting.add(
                        item(
                                "pledges-ending-" + days,
                                PledgeFilter.all().warned(days),
                                "peringatan=" + days));
            }
        }
        if (actor.may(Permission.RECORD_PAYMENTS)) {
            waiting.add(todo("pledges-unpaid", Todo.MONEY));
        }
        if (actor.may(Permission.PREPARE_DECREES)) {
            waiting.add(todo("pledges-to-confirm", Todo.CONFIRMING));
            waiting.add(todo("pledges-to-draft", Todo.DECREE));
        }
        return waiting;
    }

    private Waiting todo(String code, Todo todo) {
        return item(code, PledgeFilter.all().waitingFor(todo), "menunggu=" + todo);
    }

    private Waiting item(String code, PledgeFilter filter, String query) {
        return pledges.backlog(filter).as(code, LIST + query);
    }
}
