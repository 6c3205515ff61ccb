package id.payung.registry;

import id.payung.shared.Refusal;

/** Why identity numbers stay masked. */
public sealed interface RevealRefused extends Refusal.Named {
    @Override
    default String about() {
        return "identity";
    }

    /** The actor's roles do not include verification work in the worker's territory. */
    record NotEntitled() implements RevealRefused {}
}
