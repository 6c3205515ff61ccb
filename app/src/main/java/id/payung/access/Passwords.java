package id.payung.access;

import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and compares passwords with Argon2id at 19 MiB and two passes, OWASP's first
 * recommendation. Only a few are hashed at once, so that a flood of attempts cannot eat the memory
 * of the machine.
 */
@Component
class Passwords {
    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int AT_ONCE = 4;

    private final PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT, LENGTH, LANES, KIBIBYTES, PASSES);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobodys = hash(Secret.fresh());

    String hash(String password) {
        return inTurn(() -> java.util.Objects.requireNonNull(argon2.encode(password)));
    }

    /** Takes as long for an account without a password, or none at all, as for any other. */
    boolean matches(String password, @Nullable String hash) {
        boolean same =
                inTurn(() -> argon2.matches(shortened(password), hash == null ? nobodys : hash));
        return same && hash != null;
    }

    private static String shortened(String password) {
        return password.length() > LONGEST ? "" : password;
    }

    static boolean isAcceptable(String password, String username) {
        return password.length() >= SHORTEST
                && password.length() <= LONGEST
                && password.chars().distinct().count() > SHORTEST / 3
                && !password.toLowerCase(Locale.ROOT).contains(username);
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
