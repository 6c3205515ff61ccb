package id.payung.law;

import id.payung.rules.yaml.Problem;
import id.payung.shared.Refusal;
import java.util.List;

/** Why a parameter of the law is not corrected. */
public sealed interface CorrectionRefused extends Refusal.Named {
    @Override
    default String about() {
        return "law";
    }

    record NotPermitted() implements CorrectionRefused {}

    /** The loader or the calculations do not accept the file. */
    record Unsound(List<Problem> problems) implements CorrectionRefused {
        @Override
        public List<Object> args() {
            return List.of(problems.getFirst().sentence().indonesian());
        }
    }

    /** The directory has no such file. */
    record NoFile(String path) implements CorrectionRefused {}

    record WaitsAlready(String path) implements CorrectionRefused {}

    /** Two people look at a change of the law: proposing and approving are not one. */
    record SamePerson() implements CorrectionRefused {}

    record DecidedAlready() implements CorrectionRefused {}
}
