package id.payung.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns that lists of one kind may and must have.
 *
 * @param all in the order of the template
 * @param proposing whether the list proposes its people for cover, so that their age matters
 */
public record ListingColumns(List<Column> all, Set<Column> required, boolean proposing) {

    private static final Set<Column> WHO = Set.of(Column.NIK, Column.NAME);

    public ListingColumns {
        all = List.copyOf(all);
        required = Set.copyOf(required);
    }

    /** People proposed for cover. Real lists carry only NIK and name; the rest adds certainty. */
    public static ListingColumns ofProposals() {
        List<Column> all = new ArrayList<>(Column.ofPeople());
        all.add(SpecialGroup.VILLAGE_CODE);
        all.add(SpecialGroup.COLUMN);
        return new ListingColumns(all, WHO, true);
    }

    /**
     * Something told of people the register knows: NIK, name and the kind's own columns, all of
     * which a list must have until {@link #lettingGo} says otherwise.
     */
    public static ListingColumns telling(Column... own) {
        List<Column> all = new ArrayList<>(List.of(Column.NIK, Column.NAME));
        all.addAll(List.of(own));
        return new ListingColumns(all, Set.copyOf(all), false);
    }

    /** The same where these columns may be missing. */
    public ListingColumns lettingGo(Column... columns) {
        List<Column> gone = List.of(columns);
        return new ListingColumns(
                all,
                Set.copyOf(required.stream().filter(one -> !gone.contains(one)).toList()),
                proposing);
    }

    public boolean has(Column column) {
        return all.contains(column);
    }

    public boolean requires(Column column) {
        return required.contains(column);
    }

    /** The columns that only this kind has. */
    public List<Column> own() {
        return all.stream().filter(column -> column.contents() != null).toList();
    }

    /** The column with this code or with this name in the template. */
    public Optional<Column> named(String name) {
        String normal = HeadingWords.normal(name);
        return all.stream()
                .filter(
                        column ->
                                column.code().equals(name)
                                        || HeadingWords.normal(column.printed()).equals(normal))
                .findFirst();
    }
}
