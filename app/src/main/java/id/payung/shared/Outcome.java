package id.payung.shared;

import java.util.function.Function;

/** What came of a request: done with a result, or refused with a reason. */
public sealed interface Outcome<T, R extends Refusal> {

    /** It was done. */
    record Done<T, R extends Refusal>(T result) implements Outcome<T, R> {}

    /** It was not done, and nothing was changed. */
    record Refused<T, R extends Refusal>(R reason) implements Outcome<T, R> {}

    static <T, R extends Refusal> Outcome<T, R> done(T result) {
        return new Done<>(result);
    }

    static <T, R extends Refusal> Outcome<T, R> refused(R reason) {
        return new Refused<>(reason);
    }

    default <A> A fold(
            Function<? super T, ? extends A> done, Function<? super R, ? extends A> refused) {
        return switch (this) {
            case Done<T, R>(T result) -> done.apply(result);
            case Refused<T, R>(R reason) -> refused.apply(reason);
        };
    }

    /** The result, where a refusal would be a bug. */
    default T orElseThrow() {
        return fold(
                Function.identity(),
                reason -> {
                    throw new IllegalStateException(
                            "refused: " + reason.code() + " " + reason.args());
                });
    }
}
