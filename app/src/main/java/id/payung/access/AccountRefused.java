package id.payung.access;

import id.payung.shared.Refusal;

/** Why an account stays as it is. */
public sealed interface AccountRefused extends Refusal.Named {
    @Override
    default String about() {
        return "account";
    }

    /**
     * The acting person may not manage accounts there, or would give more than he holds himself.
     */
    record NotAllowed() implements AccountRefused {}

    /** User names are 3 to 40 of a–z, 0–9, dot, dash and underscore. */
    record UsernameUnusable(String username) implements AccountRefused {}

    /** Somebody in Indonesia already has this user name. */
    record UsernameTaken(String username) implements AccountRefused {}

    /** A person has a name of at most 100 characters. */
    record NameMissing() implements AccountRefused {}

    /** Nobody closes his own account or takes his own role away. */
    record Oneself() implements AccountRefused {}

    /** Somebody must remain who can open accounts. */
    record LastAdministrator() implements AccountRefused {}
}
