package id.payung.legalbases;

import id.payung.shared.Refusal;
import java.util.List;

/** Why a legal basis was not registered. */
public sealed interface LegalBasisRefused extends Refusal {

    /** Only who manages funds or prepares decrees of the whole territory registers its texts. */
    record NotPermitted() implements LegalBasisRefused {
        @Override
        public String code() {
            return "legal-basis-not-permitted";
        }
    }

    /** The territory already has a text of this kind and number. */
    record AlreadyRegistered(String number) implements LegalBasisRefused {
        @Override
        public String code() {
            return "legal-basis-already-registered";
        }

        @Override
        public List<Object> args() {
            return List.of(number);
        }
    }
}
