package id.payung.intake.reading;

import id.payung.intake.reading.Mapping.Place;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetRow;
import java.util.List;

/**
 * Tells the rows with people from those around them: titles, headings repeated on every printed
 * page, the row that numbers the columns (1, 2, 3 …), the template's examples, totals and
 * signatures.
 */
final class DataRows {

    private static final int FEWEST_CELLS_OF_A_PERSON = 3;
    private static final int FEWEST_DIGITS = 6;

    private final Mapping mapping;
    private final List<Place> places;
    private final int nik;
    private final int name;

    DataRows(Mapping mapping) {
        this.mapping = mapping;
        this.places = List.copyOf(mapping.places().values());
        this.nik = index(Column.NIK);
        this.name = index(Column.NAME);
    }

    boolean contain(SheetRow row) {
        if (row.number() <= mapping.lastHeadingRow()) {
            return false;
        }
        Cell nikCell = row.cell(nik);
        Cell nameCell = row.cell(name);
        if (nameCell.isEmpty() && isShort(nikCell)) {
            return filled(row) >= FEWEST_CELLS_OF_A_PERSON;
        }
        if (nameCell.text().startsWith(Template.EXAMPLE)) {
            return false;
        }
        return !(isShort(nikCell) && (repeatsHeadings(row) || numbersColumns(row)));
    }

    /** Nobody's NIK has fewer than six digits, so only then the slower questions are asked. */
    private static boolean isShort(Cell nikCell) {
        String text = nikCell.text();
        int digits = 0;
        for (int at = 0; at < text.length() && digits < FEWEST_DIGITS; at++) {
            digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
        }
        return digits < FEWEST_DIGITS;
    }

    private boolean repeatsHeadings(SheetRow row) {
        return places.stream()
                .filter(place -> !place.heading().isEmpty())
                .filter(place -> !row.cell(place.index()).isEmpty())
                .allMatch(place -> repeats(row.cell(place.index()), place));
    }

    private static boolean repeats(Cell cell, Place place) {
        return HeadingWords.normal(cell.text()).equals(HeadingWords.normal(place.heading()));
    }

    private boolean numbersColumns(SheetRow row) {
        boolean numbers =
                places.stream()
                        .map(place -> row.cell(place.index()))
                        .allMatch(
                                cell -> cell.isEmpty() || cell.text().matches("\\(?\\d{1,2}\\)?"));
        return numbers && !row.cell(nik).isEmpty() && !row.cell(name).isEmpty();
    }

    private long filled(SheetRow row) {
        return places.stream().filter(place -> !row.cell(place.index()).isEmpty()).count();
    }

    private int index(Column column) {
        Place place = mapping.place(column);
        return place == null ? Integer.MAX_VALUE : place.index();
    }
}
