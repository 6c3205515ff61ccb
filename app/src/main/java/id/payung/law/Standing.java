package id.payung.law;

import java.util.Collection;
import java.util.UUID;

/** What a correction means for the law as it is now. */
public enum Standing {
    PROPOSED,
    REJECTED,
    IN_FORCE,
    /** Approved, and no longer fitting; see {@link SetAside}. */
    SET_ASIDE,
    /** Approved, and since then another correction of the same parameter was. */
    REPLACED;

    static Standing of(Correction correction, Collection<UUID> latest, Collection<UUID> aside) {
        return switch (correction.state()) {
            case PROPOSED -> PROPOSED;
            case REJECTED -> REJECTED;
            case APPROVED -> {
                if (aside.contains(correction.id())) {
                    yield SET_ASIDE;
                }
                yield latest.contains(correction.id()) ? IN_FORCE : REPLACED;
            }
        };
    }
}
