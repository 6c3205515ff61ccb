package id.payung.eligibility.verification;

import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A worker as a work list shows him: enough to find the door, and what the latest visit found.
 *
 * @param nik masked, or in full for an officer who has opened the territory for verification
 * @param office for which the latest visit was recorded, by name
 * @param street the address without RT and RW; each of the three may be empty
 */
public record VisitLine(
        UUID worker,
        String name,
        String nik,
        LocalDate bornOn,
        Sex sex,
        String occupation,
        String street,
        String rt,
        String rw,
        TerritoryCode territory,
        VisitResult.@Nullable Kind result,
        @Nullable LocalDate foundOn,
        @Nullable String officer,
        @Nullable String office) {

    /** The address with RT and RW, or empty. */
    public String address() {
        return Stream.of(street, rt.isEmpty() ? "" : "RT " + rt, rw.isEmpty() ? "" : "RW " + rw)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    VisitLine withNik(String full) {
        return new VisitLine(
                worker,
                name,
                full,
                bornOn,
                sex,
                occupation,
                street,
                rt,
                rw,
                territory,
                result,
                foundOn,
                officer,
                office);
    }
}
