package id.payung.access;

import id.payung.shared.Refusal;
import java.util.List;

/** Why an account stays as it is. */
sealed interface AccountRefused extends Refusal {

    /**
     * The acting person may not manage accounts there, or would give more than he holds himself.
     */
    record NotAllowed() implements AccountRefused {
        @Override
        public String code() {
            return "account-not-allowed";
        }
    }

    /** User names are 3 to 40 of a–z, 0–9, dot, dash and underscore. */
    record UsernameUnusable(String username) implements AccountRefused {
        @Override
        public String code() {
            return "account-username-unusable";
        }

        @Override
        public List<Object> args() {
            return List.of(username);
        }
    }

    /** Somebody in Indonesia already has this user name. */
    record UsernameTaken(String username) implements AccountRefused {
        @Override
        public String code() {
            return "account-username-taken";
        }

        @Override
        public List<Object> args() {
            return List.of(username);
        }
    }

    /** A person has a name of at most 100 characters. */
    record NameMissing() implements AccountRefused {
        @Override
        public String code() {
            return "account-name-missing";
        }
    }

    /** Nobody closes his own account or takes his own role away. */
    record Oneself() implements AccountRefused {
        @Override
        public String code() {
            return "account-oneself";
        }
    }

    /** Somebody must remain who can open accounts. */
    record LastAdministrator() implements AccountRefused {
        @Override
        public String code() {
            return "account-last-administrator";
        }
    }
}
