package id.payung.intake.reading;

import id.payung.intake.reading.Mapping.Place;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.sheets.Cell;
import id.payung.sheets.CellKind;
import id.payung.sheets.SheetRow;
import id.payung.sheets.Tab;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Proposes columns from what the cells look like, for a list without headings. Only what shows
 * itself is proposed: identity numbers, the name, birth date, sex and telephone.
 */
final class ContentGuess {

    private static final double MOSTLY = 0.8;

    private final List<SheetRow> rows;
    private final Map<Column, Place> places = new LinkedHashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    private ContentGuess(List<SheetRow> rows) {
        this.rows = rows;
    }

    /** A mapping with at least NIK and name, or null. */
    static @Nullable Mapping mapping(Tab tab, ListingColumns columns, List<SheetRow> rows) {
        ContentGuess guess = new ContentGuess(rows);
        guess.propose(Column.NIK, ContentGuess::isNik, true);
        guess.propose(Column.NAME, ContentGuess::isName, true);
        if (guess.places.size() < 2) {
            return null;
        }
        guess.propose(Column.FAMILY_CARD, ContentGuess::isSixteenDigits, false);
        guess.propose(Column.BORN_ON, ContentGuess::isDate, false);
        guess.propose(Column.SEX, ContentGuess::isSex, false);
        guess.propose(Column.PHONE, ContentGuess::isPhone, false);
        int above = guess.rowsAbove();
        guess.places.keySet().removeIf(column -> !columns.has(column));
        return new Mapping(tab, 0, above, guess.places, Map.of(), List.of(), List.of());
    }

    /** The last row before the first identity number: a title, if anything. */
    private int rowsAbove() {
        int nik = Objects.requireNonNull(places.get(Column.NIK)).index();
        return rows.stream()
                .filter(row -> row.cell(nik).text().matches(".*\\d{9}.*"))
                .mapToInt(row -> row.number() - 1)
                .findFirst()
                .orElse(0);
    }

    private interface Look {
        boolean fits(Cell cell);
    }

    /** Takes the free column whose filled cells mostly fit; of several the one that varies most. */
    private void propose(Column column, Look look, boolean varied) {
        int width = rows.stream().mapToInt(SheetRow::width).max().orElse(0);
        int best = -1;
        double bestVariety = varied ? 0.5 : 0;
        for (int index = 0; index < width; index++) {
            double variety = taken.contains(index) ? 0 : variety(index, look);
            if (variety > bestVariety) {
                best = index;
                bestVariety = variety;
            }
        }
        if (best >= 0) {
            taken.add(best);
            places.put(column, new Place(best, "", Certainty.CONTENT));
        }
    }

    /** The share of different values in a column that mostly fits; 0 in one that does not. */
    private double variety(int index, Look look) {
        int filled = 0;
        int fitting = 0;
        Set<String> different = new HashSet<>();
        for (SheetRow row : rows) {
            Cell cell = row.cell(index);
            if (!cell.isEmpty()) {
                filled++;
                fitting += look.fits(cell) ? 1 : 0;
                different.add(cell.text());
            }
        }
        boolean mostly = filled * 2 >= rows.size() && fitting >= filled * MOSTLY;
        return mostly ? (double) different.size() / filled : 0;
    }

    private static boolean isNik(Cell cell) {
        return cell.kind() == CellKind.TEXT
                && Nik.parse(cell.text()) instanceof Outcome.Done<Nik, Nik.Fault>;
    }

    private static boolean isSixteenDigits(Cell cell) {
        return cell.text().length() == 16 && CleanText.isDigits(cell.text());
    }

    private static boolean isName(Cell cell) {
        return cell.kind() == CellKind.TEXT
                && cell.text().matches("[\\p{L}.,'’` -]{3,60}")
                && WrittenDate.of(cell.text()) == null;
    }

    private static boolean isDate(Cell cell) {
        return cell.kind() == CellKind.DATE
                || (cell.text().length() >= 6 && WrittenDate.of(cell.text()) != null);
    }

    private static boolean isSex(Cell cell) {
        Findings unheard = new Findings(0);
        return cell.kind() == CellKind.TEXT && SexCell.read(cell, unheard) != null;
    }

    private static boolean isPhone(Cell cell) {
        return cell.text().matches("(\\+?62|0)8[\\d -]{7,14}");
    }
}
