package id.payung.enrolment;

import id.payung.eligibility.Programmes;
import id.payung.enrolment.Decree.State;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decrees that wait for the actor: to be handed up, checked, approved, signed, agreed. */
@Component
class DecreesWaiting implements WaitingItem {
    private final DecreeRows rows;
    private final Programmes programmes;

    DecreesWaiting(DecreeRows rows, Programmes programmes) {
        this.rows = rows;
        this.programmes = programmes;
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        Actor actor = Acting.required();
        List<Waiting> waiting = new ArrayList<>();
        if (actor.may(Permission.APPROVE_DECREES)) {
            waiting.add(
                    waiting(
                            "approve",
                            programmes.deadlines(Permission.APPROVE_DECREES).desk(),
                            DecreeFilter.toApproveBy(actor.account()),
                            "untuk-disetujui"));
        }
        if (actor.may(Permission.PREPARE_DECREES)) {
            // A decree that lies longer on one desk costs people a month of cover.
            int desk = programmes.deadlines(Permission.PREPARE_DECREES).desk();
            waiting.add(
                    waiting(
                            "check",
                            desk,
                            DecreeFilter.toCheckBy(actor.account()),
                            "untuk-diperiksa"));
            waiting.add(waiting("submit", desk, DecreeFilter.in(State.DRAFT), "konsep"));
            waiting.add(waiting("sign", desk, DecreeFilter.in(State.APPROVED), "disetujui"));
            waiting.add(waiting("agree", desk, DecreeFilter.waitingForAgreement(), "tanpa-pks"));
        }
        if (actor.may(Permission.PREPARE_DECREES)) {
            LocalDate ahead = today.plusDays(DecreeFilter.DAYS_AHEAD);
            waiting.add(ending("decrees-ending", DecreeFilter.endingBy(ahead), "segera-berakhir"));
            waiting.add(
                    ending(
                            "agreements-ending",
                            DecreeFilter.agreementEndingBy(ahead),
                            "pks-segera-berakhir"));
        }
        return waiting;
    }

    private Waiting ending(String code, DecreeFilter filter, String word) {
        Actor actor = Acting.required();
        return new Waiting(
                code,
                rows.count(filter, actor),
                "/sk?keadaan=" + word,
                null,
                rows.firstEnd(filter, actor));
    }

    private Waiting waiting(String step, int desk, DecreeFilter filter, String word) {
        Actor actor = Acting.required();
        return new Waiting(
                        "decrees-to-" + step,
                        rows.count(filter, actor),
                        "/sk?keadaan=" + word,
                        rows.oldest(filter, actor))
                .within(desk);
    }
}
