package id.payung.funding;

import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Budget documents of others that wait for the actor's decision. */
@Component
class BudgetPapersWaiting implements WaitingItem {
    private final BudgetPapers papers;

    BudgetPapersWaiting(BudgetPapers papers) {
        this.papers = papers;
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        return Acting.required().may(Permission.MANAGE_FUNDS)
                ? List.of(papers.backlog().as("budget-papers", "/dana/anggaran?keadaan=menunggu"))
                : List.of();
    }
}
