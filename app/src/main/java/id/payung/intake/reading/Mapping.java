package id.payung.intake.reading;

import id.payung.sheets.Tab;
import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param same what is the same in every row because a person said so, for columns the file lacks
 * @param unused headings that mean nothing here
 * @param doubled columns found twice, of which the first is read
 */
public record Mapping(
        Tab tab,
        int headingRow,
        int lastHeadingRow,
        Map<Column, Place> places,
        Map<Column, String> same,
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
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        same = Map.copyOf(same);
        unused = List.copyOf(unused);
        doubled = List.copyOf(doubled);
    }

    /** Nothing is known of the columns yet. */
    static Mapping unknown(Tab tab) {
        return new Mapping(tab, 0, 0, Map.of(), Map.of(), List.of(), List.of());
    }

    public @Nullable Place place(Column column) {
        return places.get(column);
    }

    /** The first column that such a list must have and that nobody has placed yet. */
    public Optional<Column> missing(ListingColumns columns) {
        return columns.all().stream()
                .filter(columns::requires)
                .filter(column -> place(column) == null && !same.containsKey(column))
                .findFirst();
    }

    /** The same with every column as its kind declares it, instead of stand-ins. */
    public Mapping of(ListingColumns columns) {
        Map<Column, Place> declared = new LinkedHashMap<>();
        Map<Column, String> told = new LinkedHashMap<>();
        for (Column column : columns.all()) {
            Place place = places.get(column);
            if (place != null) {
                declared.put(column, place);
            }
            String value = same.get(column);
            if (value != null) {
                told.put(column, value);
            }
        }
        return new Mapping(tab, headingRow, lastHeadingRow, declared, told, unused, doubled);
    }

    /** The same with what every row has in common; an empty text takes a value away. */
    public Mapping saying(Map<Column, String> values) {
        Map<Column, String> told = new LinkedHashMap<>(same);
        values.forEach(
                (column, value) -> {
                    if (value.isBlank()) {
                        told.remove(column);
                    } else {
                        told.put(column, value.strip());
                    }
                });
        return new Mapping(tab, headingRow, lastHeadingRow, places, told, unused, doubled);
    }

    /** The same with a column placed, or removed by a null index, by a person. */
    public Mapping with(Column column, @Nullable Integer index, String heading) {
        Map<Column, Place> changed = new LinkedHashMap<>(places);
        if (index == null) {
            changed.remove(column);
        } else {
            changed.put(column, new Place(index, heading, Certainty.REMEMBERED));
        }
        return new Mapping(tab, headingRow, lastHeadingRow, changed, same, unused, doubled);
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
