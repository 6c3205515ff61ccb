package id.payung.law.web;

import id.payung.law.Correction;
import id.payung.law.LawCorrections.Found;
import id.payung.law.SetAside;
import id.payung.law.Standing;
import id.payung.rules.yaml.Problem;
import id.payung.shared.Columns;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shell.Shell;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files that differ from the law in force, what was proposed and decided, and what was set aside.
 */
public record LawDeskView(
        String directory,
        List<Found> found,
        List<Correction> corrections,
        Map<UUID, Standing> standings,
        List<SetAside> setAside,
        @Nullable Refusal refusal) {
    /** Files in the order that is asked for, those that cannot count at the end. */
    public List<Found> found(Position position) {
        return Columns.<Found>none()
                .or("berkas", Found::path)
                .or("akibat", LawDeskView::effect)
                .sorted(found, position);
    }

    private static @Nullable Long effect(Found file) {
        return file.comparison().isSound()
                ? Long.valueOf(file.comparison().changedScenarios())
                : null;
    }

    /** Proposals in the order that is asked for; else the latest first. */
    public List<Correction> corrections(Position position) {
        return Columns.<Correction>none()
                .or("koreksi", Correction::path)
                .or("pengusul", Correction::proposer)
                .or("keadaan", correction -> standing(correction))
                .sorted(corrections, position);
    }

    private Standing standing(Correction correction) {
        return standings.getOrDefault(correction.id(), Standing.REPLACED);
    }

    public String standingKey(Correction correction) {
        return "law.state." + standing(correction);
    }

    public String said(Problem problem, Shell shell) {
        return LawWords.said(problem.sentence(), shell);
    }
}
