package id.payung.intake;

import id.payung.intake.reading.Column;
import id.payung.intake.reading.Contents;
import id.payung.registry.Occupation;
import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list as it was read; what could not be read is absent.
 *
 * @param own what the list's kind says of the person, by the code of the column
 * @param worker whom the row speaks of, or with whom its NIK clashes
 */
public record RowLine(
        UUID id,
        int row,
        RowStatus status,
        boolean warned,
        @Nullable String name,
        @Nullable String nikMasked,
        @Nullable LocalDate bornOn,
        @Nullable Sex sex,
        @Nullable Occupation occupation,
        TerritoryCode territory,
        Map<String, String> own,
        @Nullable Integer decile,
        @Nullable UUID worker) {
    public RowLine {
        own = Map.copyOf(own);
    }

    /** The day a column of the list's kind says; null where it says no day. */
    public @Nullable LocalDate day(Column column) {
        String kept = own.get(column.code());
        return kept != null && column.contents() instanceof Contents.Day
                ? LocalDate.parse(kept)
                : null;
    }

    /** What a column of the list's kind says, in words; empty where it says nothing. */
    public String said(Column column) {
        String kept = own.get(column.code());
        Contents contents = column.contents();
        return kept == null || contents == null ? "" : contents.said(kept);
    }
}
