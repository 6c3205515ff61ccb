package id.payung.intake.reading;

import id.payung.intake.reading.Mapping.Place;
import id.payung.sheets.Cell;
import id.payung.sheets.CellKind;
import id.payung.sheets.SheetRow;
import java.util.EnumMap;
import java.util.Map;

/** The cells of a row under the columns they belong to; a cell for two columns is cut in two. */
final class RowCells {

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
            return Cell.EMPTY;
        }
        Cell cell = row.cell(place.index());
        boolean shared =
                (birthShared && (column == Column.BIRTHPLACE || column == Column.BORN_ON))
                        || (neighbourhoodShared && (column == Column.RT || column == Column.RW));
        return shared ? half(column, cell) : cell;
    }

    private static Cell half(Column column, Cell cell) {
        if (cell.kind() == CellKind.DATE) {
            return column == Column.BORN_ON ? cell : Cell.EMPTY;
        }
        if (cell.kind() != CellKind.TEXT && cell.kind() != CellKind.NUMBER) {
            return cell;
        }
        String text = CleanText.of(cell.text());
        return switch (column) {
            case BIRTHPLACE -> Cell.text(PlaceAndDate.split(text).place());
            case BORN_ON -> Cell.text(PlaceAndDate.split(text).date());
            case RT -> Cell.text(neighbourhood(text, 0));
            case RW -> Cell.text(neighbourhood(text, 1));
            default -> cell;
        };
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
        Map<Column, String> typed = new EnumMap<>(Column.class);
        for (Column column : mapping.places().keySet()) {
            Cell cell = of(column);
            if (!cell.isEmpty()) {
                typed.put(column, NikCell.typed(cell));
            }
        }
        return typed;
    }
}
