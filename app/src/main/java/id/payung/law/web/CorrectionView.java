package id.payung.law.web;

import id.payung.law.Comparison;
import id.payung.law.Correction;
import id.payung.law.Standing;
import id.payung.rules.yaml.Problem;
import id.payung.shared.Acting;
import id.payung.shared.Refusal;
import id.payung.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One correction with what it changes in the law that is in force now. */
public record CorrectionView(
        Correction correction,
        Standing standing,
        Comparison comparison,
        @Nullable Refusal refusal) {
    private static final int FIRST = 10;

    /** As many changes as a reader takes in at once. */
    public List<Comparison.Change> shownFirst() {
        return comparison.changes().stream().limit(FIRST).toList();
    }

    public List<Comparison.Change> shownLater() {
        return comparison.changes().stream().skip(FIRST).toList();
    }

    public String said(Problem problem, Shell shell) {
        return LawWords.said(problem.sentence(), shell);
    }

    /** Whoever proposed may withdraw, and another has to approve. */
    public boolean isOwn() {
        return Acting.required().account().equals(correction.proposedBy());
    }
}
