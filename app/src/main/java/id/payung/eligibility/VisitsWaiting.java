package id.payung.eligibility;

import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.WorkLists;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Workers who lack nothing but a visit in the programme nearest to where the actor works; nobody
 * where no programme asks for visits.
 */
@Component
class VisitsWaiting implements WaitingItem {
    private final WorkLists lists;
    private final Programmes programmes;

    VisitsWaiting(WorkLists lists, Programmes programmes) {
        this.lists = lists;
        this.programmes = programmes;
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        if (!Acting.required().may(Permission.VERIFY_WORKERS)) {
            return List.of();
        }
        TerritoryCode home =
                Acting.required().holding(Permission.VERIFY_WORKERS).territories().getFirst();
        return programmes
                .nearest(home, one -> one.criteria().verifiedWithin() != null)
                .map(programme -> visits(programme, today))
                .orElse(List.of());
    }

    private List<Waiting> visits(Programme programme, LocalDate today) {
        VisitFilter all = VisitFilter.inside(TerritoryCode.INDONESIA, today);
        VisitFilter lacking = all.lacking(programme);
        VisitFilter late = all.overdue(programme, today);
        String href = "/verval/orang?program=" + programme.id() + "&keadaan=" + lacking.standing();
        int days = programme.criteria().practice().deadlines().visit();
        return List.of(
                lists.backlog(lacking).as("visits", href),
                lists.backlog(late).as("visits-late", href + "&tenggat=lewat").within(days));
    }
}
