package id.payung.enrolment.mutation;

import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer learnt of one worker.
 *
 * @param on the day on which it happened
 * @param destination where he lives now, of a move within Indonesia that is known
 * @param counterpart who takes his seat, or for a replacement whose seat he takes; {@code null}
 *     leaves it to the waiting list
 */
public record NewMutation(
        UUID worker,
        MutationReason reason,
        LocalDate on,
        @Nullable TerritoryCode destination,
        @Nullable UUID counterpart,
        @Nullable String note) {

    public static NewMutation of(UUID worker, MutationReason reason, LocalDate on) {
        return new NewMutation(worker, reason, on, null, null, null);
    }

    public NewMutation replacedBy(UUID successor) {
        return new NewMutation(worker, reason, on, destination, successor, note);
    }

    public NewMutation to(TerritoryCode village) {
        return new NewMutation(worker, reason, on, village, counterpart, note);
    }
}
