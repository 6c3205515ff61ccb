package id.payung.eligibility.verification;

import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worker as a work list shows him: enough to find the door, and what the latest visit found.
 *
 * @param nik masked, or in full for an officer who has opened the territory for verification
 * @param address with RT and RW, or empty
 */
public record VisitLine(
        UUID worker,
        String name,
        String nik,
        LocalDate bornOn,
        Sex sex,
        String occupation,
        String address,
        TerritoryCode territory,
        VisitResult.@Nullable Kind result,
        @Nullable LocalDate foundOn,
        @Nullable String officer) {

    VisitLine withNik(String full) {
        return new VisitLine(
                worker,
                name,
                full,
                bornOn,
                sex,
                occupation,
                address,
                territory,
                result,
                foundOn,
                officer);
    }
}
