package id.payung.eligibility;

import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** People about whom the insurer was asked and has not answered. */
@Component
class AnswersWaiting implements WaitingItem {
    private final Asked asked;
    private final Programmes programmes;

    AnswersWaiting(Asked asked, Programmes programmes) {
        this.asked = asked;
        this.programmes = programmes;
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        if (!Acting.required().may(Permission.PREPARE_DECREES)) {
            return List.of();
        }
        AskedFilter outstanding = AskedFilter.everybody().unanswered();
        return List.of(
                new Waiting(
                                "answers",
                                asked.count(outstanding),
                                "/jawaban?keadaan=belum",
                                asked.oldest(outstanding))
                        .within(programmes.deadlines(Permission.PREPARE_DECREES).answer()));
    }
}
