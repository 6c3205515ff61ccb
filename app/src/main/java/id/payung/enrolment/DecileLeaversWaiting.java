package id.payung.enrolment;

import id.payung.eligibility.Practice.DecileLeft;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** Covered people whose decile has left a programme that wants somebody to look at them. */
@Component
class DecileLeaversWaiting implements WaitingItem {
    private final DecileLeavers leavers;

    DecileLeaversWaiting(DecileLeavers leavers) {
        this.leavers = leavers;
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        return Acting.required().may(Permission.PREPARE_DECREES)
                ? List.of(
                        leavers.backlog(
                                        DecileLeaverFilter.in(
                                                        YearMonth.from(today),
                                                        TerritoryCode.INDONESIA)
                                                .under(DecileLeft.REVIEW)
                                                .decided(false))
                                .as(
                                        "decile-left",
                                        "/kepesertaan/desil?aturan=REVIEW&putusan=belum"))
                : List.of();
    }
}
