package id.payung.eligibility;

import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rules that others handed in and that wait for the actor's decision. */
@Component
class RuleChangesWaiting implements WaitingItem {
    private final RuleChanges changes;

    RuleChangesWaiting(RuleChanges changes) {
        this.changes = changes;
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        return Acting.required().may(Permission.MANAGE_FUNDS)
                ? List.of(
                        changes.backlog().as("rule-changes", "/program/perubahan?keadaan=menunggu"))
                : List.of();
    }
}
