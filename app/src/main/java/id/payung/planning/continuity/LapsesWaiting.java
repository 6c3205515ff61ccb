package id.payung.planning.continuity;

import id.payung.law.LawInForce;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Permission;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who loses his membership within two months if nobody pays; for those who could do something. */
@Component
class LapsesWaiting implements WaitingItem {
    private static final int DAYS = 60;

    private final Continuity continuity;
    private final LawInForce law;

    LapsesWaiting(Continuity continuity, LawInForce law) {
        this.continuity = continuity;
        this.law = law;
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        if (!Acting.required().may(Permission.PREPARE_DECREES)) {
            return List.of();
        }
        Months last = new Lapses(law.law()).endingWithin(DAYS, today);
        return List.of(
                continuity
                        .backlog(LapseFilter.ahead(last.first()).ending(last))
                        .as(
                                "memberships-ending",
                                "/keberlanjutan/orang?dari="
                                        + last.first()
                                        + "&sampai="
                                        + last.last()));
    }
}
