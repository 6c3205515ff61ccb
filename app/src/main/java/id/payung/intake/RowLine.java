package id.payung.intake;

import id.payung.registry.Occupation;
import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list as it was read; what could not be read is absent.
 *
 * @param worker whom the row speaks of, or with whom its NIK clashes
 */
public record RowLine(
        int row,
        RowStatus status,
        boolean warned,
        @Nullable String name,
        @Nullable String nikMasked,
        @Nullable LocalDate bornOn,
        @Nullable Sex sex,
        @Nullable Occupation occupation,
        TerritoryCode territory,
        @Nullable UUID worker) {}
