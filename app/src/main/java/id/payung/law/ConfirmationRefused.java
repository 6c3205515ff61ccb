package id.payung.law;

import id.payung.shared.Refusal;

/** Why a legal basis is not taken as confirmed. */
public sealed interface ConfirmationRefused extends Refusal {
    record NotPermitted() implements ConfirmationRefused {
        @Override
        public String code() {
            return "law-not-permitted";
        }
    }

    /** Which text, and which page: without both nobody can read it again. */
    record SourceMissing() implements ConfirmationRefused {
        @Override
        public String code() {
            return "law-source-missing";
        }
    }

    record ConfirmedAlready() implements ConfirmationRefused {
        @Override
        public String code() {
            return "law-confirmed-already";
        }
    }
}
