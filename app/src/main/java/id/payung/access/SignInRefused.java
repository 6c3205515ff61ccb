package id.payung.access;

import id.payung.shared.Refusal;

/** Why nobody was signed in. An unknown name and a wrong password are deliberately one reason. */
public sealed interface SignInRefused extends Refusal.Named {
    @Override
    default String about() {
        return "sign-in";
    }

    /** Name and password do not belong together, or the account is closed. */
    record Wrong() implements SignInRefused {}

    /** Too many attempts from one place or for one name; a quarter of an hour helps. */
    record TooMany() implements SignInRefused {}

    /** The link was used before, is too old, or never was one. */
    record LinkSpent() implements SignInRefused {}

    /**
     * The new password is shorter than twelve characters, longer than 128, or holds the user name.
     */
    record PasswordWeak() implements SignInRefused {}
}
