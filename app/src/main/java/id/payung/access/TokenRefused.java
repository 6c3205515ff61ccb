package id.payung.access;

import id.payung.shared.Refusal;

/** Why no token was made. */
sealed interface TokenRefused extends Refusal {

    /** A token never does more than its owner may. */
    record MoreThanHeld() implements TokenRefused {
        @Override
        public String code() {
            return "token-more-than-held";
        }
    }

    /** A token without a name or without a permission is of no use. */
    record Empty() implements TokenRefused {
        @Override
        public String code() {
            return "token-empty";
        }
    }

    /** A token lasts at least a minute and at most a year. */
    record WrongLifetime() implements TokenRefused {
        @Override
        public String code() {
            return "token-wrong-lifetime";
        }
    }
}
