package id.payung.shared;

import java.util.Optional;

/** Carries the actor through a call, so that the database can limit the rows he sees. */
public final class Acting {
    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    private Acting() {}

    /** Runs the work as the actor; what it throws comes through. */
    public static <T, X extends Throwable> T as(Actor actor, ScopedValue.CallableOp<T, X> work)
            throws X {
        return ScopedValue.where(CURRENT, actor).call(work);
    }

    public static void run(Actor actor, Runnable work) {
        ScopedValue.where(CURRENT, actor).run(work);
    }

    /** Nobody, outside of any actor's work: then no protected row is visible. */
    public static Optional<Actor> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** The actor in whose name something is about to be written. */
    public static Actor required() {
        return current().orElseThrow(() -> new IllegalStateException("nobody is acting"));
    }
}
