package id.payung.enrolment;

import id.payung.shared.Months;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment does to one seat of a decree: who leaves it, who takes it, in which months.
 *
 * @param leaving gives up the seat; {@code null} where a free seat of the fund is taken
 * @param joining takes the seat; {@code null} where it becomes free
 * @param leftOut whether it fell away at the approval, because the joining worker was covered
 *     elsewhere meanwhile or had died; then nothing of it happens
 */
public record SeatChange(
        UUID id,
        UUID amendment,
        UUID decree,
        @Nullable UUID leaving,
        @Nullable String leavingName,
        @Nullable UUID joining,
        @Nullable String joiningName,
        Months months,
        String why,
        boolean leftOut) {}
