package id.payung.rules.scenario;

import id.payung.rules.law.BeforeFirstVersion;
import java.util.Optional;
import java.util.function.Supplier;

/** Only the date that triggers a rule is held against the first version of that rule. */
final class Refusing {

    private Refusing() {}

    static Answer before(Optional<BeforeFirstVersion> refusal, Supplier<Answer> otherwise) {
        return refusal.<Answer>map(Answer.Refused::new).orElseGet(otherwise);
    }
}
