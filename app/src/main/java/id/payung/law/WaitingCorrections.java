package id.payung.law;

import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Corrections that a second person has to look at, and those that no longer fit. */
@Component
class WaitingCorrections implements WaitingItem {
    private static final String DESK = "/hukum/koreksi";

    private final CorrectionRows rows;
    private final LawInForce law;

    WaitingCorrections(CorrectionRows rows, LawInForce law) {
        this.rows = rows;
        this.law = law;
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        if (!Acting.required().may(Permission.KEEP_LAW)) {
            return List.of();
        }
        return List.of(
                rows.proposals().as("corrections", DESK),
                new Waiting("corrections-aside", law.setAside().size(), DESK, null));
    }
}
