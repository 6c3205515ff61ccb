package id.payung.enrolment;

import id.payung.registry.Occupation;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One person of an annex, with the whole identity number.
 *
 * @param territory where the person lives
 * @param change what an amendment does; {@code null} on the annex of a decree
 */
public record AnnexLine(
        TerritoryCode territory,
        String nik,
        String name,
        LocalDate bornOn,
        @Nullable Occupation occupation,
        @Nullable Change change) {

    /**
     * Who leaves or joins from which month on.
     *
     * @param why as it was proposed
     */
    public record Change(boolean joins, YearMonth month, String why) {}

    /** Says nothing of the person, because texts end up in logs. */
    @Override
    public String toString() {
        return "AnnexLine[" + territory.value() + ", …]";
    }
}
