package id.payung.intake.reading;

import id.payung.intake.reading.Mapping.Place;
import id.payung.sheets.Cell;
import id.payung.sheets.CellKind;
import id.payung.sheets.SheetRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The cells of a row under the columns they belong to; a cell for two columns is cut in two. */
final class RowCells {

    private static final Set<Column> BIRTH = Set.of(Column.BIRTHPLACE, Column.BORN_ON);
    private static final Set<Column> NEIGHBOURHOOD = Set.of(Column.RT, Column.RW);

    private final SheetRow row;
    private final Mapping mapping;
    private final boolean birthShared;
    private final boolean neighbourhoodShared;

    RowCells(SheetRow row, Mapping mapping) {
        this.row = row;
        this.mapping = mapping;
        this.birthShared = mapping.shares(Column.BIRTHPLACE, Column.BORN_ON);
        this.neighbourhoodShared = mapping.shares(Column.RT, Column.RW);
    }

    /** {@link Cell#EMPTY} for a column that the list does not have. */
    Cell of(Column column) {
        Place place = mapping.place(column);
        if (place == null) {
            String same = mapping.same().get(column);
            return same == null ? Cell.EMPTY : Cell.text(same);
        }
        Cell cell = row.cell(place.index());
        boolean shared =
                (birthShared && BIRTH.contains(column))
                        || (neighbourhoodShared && NEIGHBOURHOOD.contains(column));
        return shared ? half(column, cell) : cell;
    }

    private static Cell half(Column column, Cell cell) {
        if (cell.kind() == CellKind.DATE) {
            return column.equals(Column.BORN_ON) ? cell : Cell.EMPTY;
        }
        if (cell.kind() != CellKind.TEXT && cell.kind() != CellKind.NUMBER) {
            return cell;
        }
        String text = CleanText.of(cell.text());
        if (column.equals(Column.BIRTHPLACE)) {
            return Cell.text(PlaceAndDate.split(text).place());
        }
        if (column.equals(Column.BORN_ON)) {
            return Cell.text(PlaceAndDate.split(text).date());
        }
        return Cell.text(neighbourhood(text, column.equals(Column.RT) ? 0 : 1));
    }

    /**
     * {@code 001/004}, {@code RT 1 RW 4} or {@code RT.001-RW.004}: the first and the second number.
     */
    private static String neighbourhood(String text, int which) {
        String[] numbers = text.replaceAll("[^0-9]+", " ").strip().split(" ", -1);
        return which < numbers.length ? numbers[which] : "";
    }

    /** What stood in the row, without a digit that a spreadsheet made up. */
    Map<Column, String> typed() {
        Map<Column, String> typed = new LinkedHashMap<>(mapping.same());
        for (Column column : mapping.places().keySet()) {
            Cell cell = of(column);
            if (!cell.isEmpty()) {
                typed.put(column, NikCell.typed(cell));
            }
        }
        return typed;
    }
}
