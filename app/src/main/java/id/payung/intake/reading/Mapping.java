package id.payung.intake.reading;

import id.payung.sheets.Tab;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a tab holds what.
 *
 * @param headingRow the row with the headings, 0 when the list has none
 * @param lastHeadingRow the last row of the headings (they may take two); data starts below
 * @param places where each recognised column stands; two columns may share one place, as in {@code
 *     Tempat/Tgl Lahir} or {@code RT/RW}
 * @param unused headings that mean nothing here
 * @param doubled columns found twice, of which the first is read
 */
public record Mapping(
        Tab tab,
        int headingRow,
        int lastHeadingRow,
        Map<Column, Place> places,
        List<String> unused,
        List<Column> doubled) {

    /**
     * Where a column stands.
     *
     * @param index counted from 0
     * @param heading as it stands in the file, empty without headings
     */
    public record Place(int index, String heading, Certainty certainty) {}

    public Mapping {
        EnumMap<Column, Place> ordered = new EnumMap<>(Column.class);
        ordered.putAll(places);
        places = Collections.unmodifiableMap(ordered);
        unused = List.copyOf(unused);
        doubled = List.copyOf(doubled);
    }

    /** Nothing is known of the columns yet. */
    static Mapping unknown(Tab tab) {
        return new Mapping(tab, 0, 0, Map.of(), List.of(), List.of());
    }

    public @Nullable Place place(Column column) {
        return places.get(column);
    }

    /** The first column that such a list must have and that nobody has placed yet. */
    public Optional<Column> missing(ListingKind kind) {
        return Arrays.stream(Column.values())
                .filter(kind::requires)
                .filter(column -> place(column) == null)
                .findFirst();
    }

    /** The same with a column placed, or removed by a null index, by a person. */
    public Mapping with(Column column, @Nullable Integer index, String heading) {
        EnumMap<Column, Place> changed = new EnumMap<>(Column.class);
        changed.putAll(places);
        if (index == null) {
            changed.remove(column);
        } else {
            changed.put(column, new Place(index, heading, Certainty.REMEMBERED));
        }
        return new Mapping(tab, headingRow, lastHeadingRow, changed, unused, doubled);
    }

    /** Whether a person must look before the list is read. */
    public boolean needsConfirmation() {
        return places.values().stream().anyMatch(place -> place.certainty() == Certainty.CONTENT);
    }

    /** What to remember for the office's next list: each column's heading. */
    public Map<Column, String> headings() {
        return places.entrySet().stream()
                .filter(place -> !place.getValue().heading().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().heading()));
    }

    boolean shares(Column one, Column other) {
        Place first = places.get(one);
        Place second = places.get(other);
        return first != null && second != null && first.index() == second.index();
    }
}
