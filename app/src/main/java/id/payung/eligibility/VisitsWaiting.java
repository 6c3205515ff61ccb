package id.payung.eligibility;

import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.WorkLists;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.util.Comparator;
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
        return programmes.list().stream()
                .filter(one -> one.criteria().verifiedWithin() != null)
                .filter(one -> one.territory().contains(home) || home.contains(one.territory()))
                .max(Comparator.comparing(one -> one.territory().level()))
                .map(programme -> visits(programme, today))
                .map(List::of)
                .orElse(List.of());
    }

    private Waiting visits(Programme programme, LocalDate today) {
        VisitFilter filter = VisitFilter.inside(TerritoryCode.INDONESIA, today).lacking(programme);
        return new Waiting(
                "visits",
                lists.count(filter),
                "/verval/orang?program=" + programme.id() + "&keadaan=" + filter.standing(),
                null);
    }
}
