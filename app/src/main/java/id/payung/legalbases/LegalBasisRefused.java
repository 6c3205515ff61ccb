package id.payung.legalbases;

import id.payung.shared.Refusal;

/** Why a legal basis was not registered. */
public sealed interface LegalBasisRefused extends Refusal.Named {
    @Override
    default String about() {
        return "legal-basis";
    }

    /** Only who manages funds or prepares decrees of the whole territory registers its texts. */
    record NotPermitted() implements LegalBasisRefused {}

    /** The territory already has a text of this kind and number. */
    record AlreadyRegistered(String number) implements LegalBasisRefused {}
}
