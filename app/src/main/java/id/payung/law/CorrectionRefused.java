package id.payung.law;

import id.payung.rules.yaml.Problem;
import id.payung.shared.Refusal;
import java.util.List;

/** Why a parameter of the law is not corrected. */
public sealed interface CorrectionRefused extends Refusal {
    record NotPermitted() implements CorrectionRefused {
        @Override
        public String code() {
            return "law-not-permitted";
        }
    }

    /** The loader or the calculations do not accept the file. */
    record Unsound(List<Problem> problems) implements CorrectionRefused {
        @Override
        public String code() {
            return "law-unsound";
        }

        @Override
        public List<Object> args() {
            return List.of(problems.getFirst().sentence().indonesian());
        }
    }

    /** The directory has no such file. */
    record NoFile(String path) implements CorrectionRefused {
        @Override
        public String code() {
            return "law-no-file";
        }

        @Override
        public List<Object> args() {
            return List.of(path);
        }
    }

    record WaitsAlready(String path) implements CorrectionRefused {
        @Override
        public String code() {
            return "law-waits-already";
        }

        @Override
        public List<Object> args() {
            return List.of(path);
        }
    }

    /** Two people look at a change of the law: proposing and approving are not one. */
    record ByTheSamePerson() implements CorrectionRefused {
        @Override
        public String code() {
            return "law-same-person";
        }
    }

    record DecidedAlready() implements CorrectionRefused {
        @Override
        public String code() {
            return "law-decided-already";
        }
    }
}
