package id.payung.law;

import id.payung.shared.Refusal;

/** Why a legal basis is not taken as confirmed. */
public sealed interface ConfirmationRefused extends Refusal.Named {
    @Override
    default String about() {
        return "law";
    }

    record NotPermitted() implements ConfirmationRefused {}

    /** Which text, and which page: without both nobody can read it again. */
    record SourceMissing() implements ConfirmationRefused {}

    record ConfirmedAlready() implements ConfirmationRefused {}
}
