package id.payung.law;

import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** LawCorrections of the law that a second person has to look at. */
@Component
class WaitingCorrections implements WaitingItem {
    private final CorrectionRows rows;

    WaitingCorrections(CorrectionRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        if (!Acting.required().may(Permission.KEEP_LAW)) {
            return List.of();
        }
        return List.of(new Waiting("corrections", rows.proposals(), "/hukum/koreksi", null));
    }
}
