package id.payung.intake.reading;

import id.payung.shared.Outcome;
import id.payung.shared.Refusal;
import id.payung.sheets.SheetFile;
import id.payung.sheets.SheetRead;
import id.payung.sheets.SheetRefused;
import id.payung.sheets.SheetRow;
import id.payung.sheets.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of a list: below title rows, in one row or two, in any order and in the words
 * of the office; of several tabs, on the one that looks most like a list. Without any headings the
 * cells themselves propose a mapping, for a person to confirm.
 */
public final class Headings {

    private static final int FILLED_ROWS_SEARCHED = 30;
    private static final int ROWS_LOOKED_AT = 200;
    private static final int TABS_LOOKED_AT = 20;

    private Headings() {}

    /**
     * Proposes a mapping.
     *
     * @param remembered what this office confirmed before; its sheet is taken wherever it holds a
     *     whole list
     * @return a mapping with every required column; or {@link MappingRefused}; or the file's
     *     refusal
     */
    public static Outcome<Mapping, Refusal> find(
            SheetFile file, ListingColumns columns, Remembered remembered) {
        for (Tab tab : file.filledTabs()) {
            if (tab.name().equalsIgnoreCase(remembered.tab())
                    && among(file, List.of(tab), columns, remembered.headings())
                            instanceof Outcome.Done<Mapping, Refusal> found) {
                return found;
            }
        }
        return among(file, candidates(file), columns, remembered.headings());
    }

    /** What stands on the sheet that a person points at, for that person to complete. */
    public static Outcome<Mapping, Refusal> on(
            SheetFile file, Tab tab, ListingColumns columns, Remembered remembered) {
        return switch (among(file, List.of(tab), columns, remembered.headings())) {
            case Outcome.Refused<Mapping, Refusal>(MappingRefused.Incomplete reason) ->
                    Outcome.done(reason.soFar());
            case Outcome<Mapping, Refusal> found -> found;
        };
    }

    private static Outcome<Mapping, Refusal> among(
            SheetFile file,
            List<Tab> tabs,
            ListingColumns columns,
            Map<Column, String> remembered) {
        HeadingRows best = null;
        List<SheetRow> firstRows = List.of();
        for (Tab tab : tabs) {
            List<SheetRow> rows = new ArrayList<>();
            SheetRefused refused = collect(file, tab, rows);
            if (refused != null) {
                return Outcome.refused(refused);
            }
            firstRows = firstRows.isEmpty() ? rows : firstRows;
            HeadingRows found = HeadingRows.best(tab, searched(rows), columns, remembered);
            if (found != null && (best == null || found.score() > best.score())) {
                best = found;
            }
        }
        if (best == null) {
            return guessed(tabs.getFirst(), columns, firstRows);
        }
        return complete(best.mapping(), columns);
    }

    /**
     * What the row says that a person points at; columns it does not name are left for that person
     * to place.
     *
     * @param row one of the first filled rows; 0 when the list has no headings: then the cells say
     *     what they can
     */
    public static Outcome<Mapping, Refusal> inRow(
            SheetFile file, Tab tab, ListingColumns columns, Remembered remembered, int row) {
        List<SheetRow> rows = new ArrayList<>();
        SheetRefused refused = collect(file, tab, rows);
        return refused == null
                ? Outcome.done(pointedAt(tab, columns, remembered.headings(), row, rows))
                : Outcome.refused(refused);
    }

    private static Mapping pointedAt(
            Tab tab,
            ListingColumns columns,
            Map<Column, String> remembered,
            int row,
            List<SheetRow> rows) {
        if (row == 0) {
            return Objects.requireNonNullElse(
                    ContentGuess.mapping(tab, columns, rows), Mapping.unknown(tab));
        }
        return rows.stream()
                .filter(one -> one.number() == row)
                .map(one -> HeadingRows.alone(tab, one, columns, remembered).mapping())
                .findFirst()
                .orElseGet(() -> Mapping.unknown(tab));
    }

    private static List<Tab> candidates(SheetFile file) {
        List<Tab> visible =
                file.tabs().stream()
                        .filter(tab -> tab.visible() && tab.filled())
                        .limit(TABS_LOOKED_AT)
                        .toList();
        return visible.isEmpty() ? List.of(file.firstFilled()) : visible;
    }

    private static @Nullable SheetRefused collect(SheetFile file, Tab tab, List<SheetRow> into) {
        return switch (file.read(tab, row -> into.add(row) && into.size() < ROWS_LOOKED_AT)) {
            case SheetRefused refused -> refused;
            case SheetRead _ -> null;
        };
    }

    private static List<SheetRow> searched(List<SheetRow> rows) {
        return rows.subList(0, Math.min(rows.size(), FILLED_ROWS_SEARCHED));
    }

    private static Outcome<Mapping, Refusal> complete(Mapping mapping, ListingColumns columns) {
        return mapping.missing(columns)
                .<Outcome<Mapping, Refusal>>map(
                        column ->
                                Outcome.refused(new MappingRefused.MissingColumn(column, mapping)))
                .orElseGet(() -> Outcome.done(mapping));
    }

    private static Outcome<Mapping, Refusal> guessed(
            Tab tab, ListingColumns columns, List<SheetRow> rows) {
        Mapping guess = ContentGuess.mapping(tab, columns, rows);
        return guess == null
                ? Outcome.refused(new MappingRefused.NoHeading(Mapping.unknown(tab)))
                : complete(guess, columns);
    }
}
