package id.payung.enrolment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which decrees are meant; {@code null} asks nothing.
 *
 * @param notBy the account that did not prepare them, and so may be the second person
 */
public record DecreeFilter(
        Decree.@Nullable State state, @Nullable UUID fund, @Nullable UUID notBy) {
    public DecreeFilter(Decree.@Nullable State state, @Nullable UUID fund) {
        this(state, fund, null);
    }

    public static DecreeFilter all() {
        return new DecreeFilter(null, null);
    }

    public static DecreeFilter in(Decree.State state) {
        return new DecreeFilter(state, null);
    }

    /** Submitted by somebody else than the account, for it to decide. */
    public static DecreeFilter forDecisionBy(UUID account) {
        return new DecreeFilter(Decree.State.SUBMITTED, null, account);
    }
}
