package id.payung.enrolment;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decrees that wait for the actor: others' for his approval, drafts to be handed up. */
@Component
class DecreesWaiting implements WaitingItem {
    private final DecreeRows rows;

    DecreesWaiting(DecreeRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        Actor actor = Acting.required();
        List<Waiting> waiting = new ArrayList<>();
        if (actor.may(Permission.APPROVE_DECREES)) {
            waiting.add(
                    waiting(
                            "decrees-to-approve",
                            DecreeFilter.forDecisionBy(actor.account()),
                            "/sk?keadaan=untuk-saya",
                            actor));
        }
        if (actor.may(Permission.PREPARE_DECREES)) {
            waiting.add(
                    waiting(
                            "decrees-to-submit",
                            DecreeFilter.in(Decree.State.DRAFT),
                            "/sk?keadaan=konsep",
                            actor));
        }
        return waiting;
    }

    private Waiting waiting(String code, DecreeFilter filter, String href, Actor actor) {
        return new Waiting(code, rows.count(filter, actor), href, rows.oldest(filter, actor));
    }
}
