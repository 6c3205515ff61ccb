package id.payung.access;

import id.payung.shared.Refusal;

/** Why no token was made. */
sealed interface TokenRefused extends Refusal.Named {
    @Override
    default String about() {
        return "token";
    }

    /** A token never does more than its owner may. */
    record MoreThanHeld() implements TokenRefused {}

    /** A token without a name or without a permission is of no use. */
    record Empty() implements TokenRefused {}

    /** A token lasts at least a minute and at most a year. */
    record WrongLifetime() implements TokenRefused {}
}
