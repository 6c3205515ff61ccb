package id.payung.enrolment;

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
    /** A decree that lies longer on one desk costs people a month of cover. */
    private static final int DAYS_AT_A_DESK = 7;

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
                            "approve",
                            DecreeFilter.toApproveBy(actor.account()),
                            "untuk-disetujui"));
        }
        if (actor.may(Permission.PREPARE_DECREES)) {
            waiting.add(
                    waiting("check", DecreeFilter.toCheckBy(actor.account()), "untuk-diperiksa"));
            waiting.add(waiting("submit", DecreeFilter.in(State.DRAFT), "konsep"));
            waiting.add(waiting("sign", DecreeFilter.in(State.APPROVED), "disetujui"));
            waiting.add(waiting("agree", DecreeFilter.waitingForAgreement(), "tanpa-pks"));
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

    private Waiting waiting(String step, DecreeFilter filter, String word) {
        Actor actor = Acting.required();
        return new Waiting(
                        "decrees-to-" + step,
                        rows.count(filter, actor),
                        "/sk?keadaan=" + word,
                        rows.oldest(filter, actor))
                .within(DAYS_AT_A_DESK);
    }
}
