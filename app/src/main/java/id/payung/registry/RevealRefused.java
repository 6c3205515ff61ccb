package id.payung.registry;

import id.payung.shared.Refusal;

/** Why identity numbers stay masked. */
public sealed interface RevealRefused extends Refusal {

    /** The actor's roles do not include verification work in the worker's territory. */
    record NotEntitled() implements RevealRefused {
        @Override
        public String code() {
            return "identity-not-entitled";
        }
    }
}
