package id.payung.law.web;

import id.payung.law.Correction;
import id.payung.law.LawCorrections.Found;
import id.payung.law.SetAside;
import id.payung.law.Standing;
import id.payung.rules.yaml.Problem;
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
    public String standingKey(Correction correction) {
        return "law.state." + standings.getOrDefault(correction.id(), Standing.REPLACED);
    }

    public String said(Problem problem, Shell shell) {
        return LawWords.said(problem.sentence(), shell);
    }
}
