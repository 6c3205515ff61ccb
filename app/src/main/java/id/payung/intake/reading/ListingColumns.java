package id.payung.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns that lists of one kind may and must have.
 *
 * @param all in the order of the template
 * @param mayBeEmpty required columns of which a cell may be empty, but not unreadable
 * @param proposing whether the list proposes its people for cover, so that their age matters
 */
public record ListingColumns(
        List<Column> all, Set<Column> required, Set<Column> mayBeEmpty, boolean proposing) {

    private static final Set<Column> WHO = Set.of(Column.NIK, Column.NAME);

    public ListingColumns {
        all = List.copyOf(all);
        required = Set.copyOf(required);
        mayBeEmpty = Set.copyOf(mayBeEmpty);
    }

    /** People proposed for cover. Real lists carry only NIK and name; the rest adds certainty. */
    public static ListingColumns ofProposals() {
        List<Column> all = new ArrayList<>(Column.ofPeople());
        all.add(SpecialGroup.VILLAGE_CODE);
        all.add(SpecialGroup.COLUMN);
        return new ListingColumns(all, WHO, Set.of(), true);
    }

    /**
     * Something told of people the register knows: NIK, name and the kind's own columns, all of
     * which a list must have until {@link #lettingGo} says otherwise.
     */
    public static ListingColumns telling(Column... own) {
        List<Column> all = new ArrayList<>(List.of(Column.NIK, Column.NAME));
        all.addAll(List.of(own));
        return new ListingColumns(all, Set.copyOf(all), Set.of(), false);
    }

    /** The same where these columns may be missing. */
    public ListingColumns lettingGo(Column... columns) {
        List<Column> gone = List.of(columns);
        return new ListingColumns(
                all,
                Set.copyOf(required.stream().filter(one -> !gone.contains(one)).toList()),
                mayBeEmpty,
                proposing);
    }

    /**
     * The same where the list must have these columns, as a form has them that is filled row by
     * row, and the kind judges the rows that are not filled yet.
     */
    public ListingColumns leavingEmpty(Column... columns) {
        return new ListingColumns(all, required, Set.of(columns), proposing);
    }

    public boolean has(Column column) {
        return all.contains(column);
    }

    public boolean requires(Column column) {
        return required.contains(column);
    }

    /** Whether a row stands although it says nothing here. */
    boolean lets(Column column) {
        return mayBeEmpty.contains(column);
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
