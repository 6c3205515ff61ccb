package id.payung.access;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Work before anybody is signed in, which Payung does in its own name, in one transaction. */
@Component
class Backstage {
    private final TransactionOperations transactions;
    private final Clock clock;

    Backstage(TransactionOperations transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    <T> T work(Supplier<T> work) {
        return as(Actor.system(), work);
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(
                actor, () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }

    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    OffsetDateTime in(Duration duration) {
        return now().plus(duration);
    }
}
