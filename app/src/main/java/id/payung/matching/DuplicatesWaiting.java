package id.payung.matching;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Pairs that wait for the actor, and others' merges that wait for a second person. */
@Component
class DuplicatesWaiting implements WaitingItem {
    private final PairRows pairs;
    private final MergeLog merges;

    DuplicatesWaiting(PairRows pairs, MergeLog merges) {
        this.pairs = pairs;
        this.merges = merges;
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        Actor actor = Acting.required();
        if (!actor.may(Permission.DECIDE_DUPLICATES)) {
            return List.of();
        }
        PairFilter waiting = PairFilter.waiting();
        MergeFilter mine = MergeFilter.forDecisionBy(actor.account());
        return List.of(
                new Waiting("duplicates", pairs.count(waiting), "/ganda", pairs.oldest(waiting)),
                new Waiting(
                        "merges-to-approve",
                        merges.count(mine),
                        "/ganda/gabungan?keadaan=untuk-saya",
                        merges.oldest(mine)));
    }
}
