package id.payung.intake.reading;

import id.payung.intake.reading.HeadingWords.Meaning;
import id.payung.intake.reading.Mapping.Place;
import id.payung.sheets.Cell;
import id.payung.sheets.CellKind;
import id.payung.sheets.SheetRow;
import id.payung.sheets.Tab;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row, or two under each other, taken for the headings of a list. */
final class HeadingRows {

    private static final int REQUIRED_COUNTS = 10;
    private static final int NAMED_COUNTS = 3;
    private static final Pattern DATA = Pattern.compile(".*\\d{6}.*");

    private final Map<Column, Place> places = new LinkedHashMap<>();
    private final List<String> unused = new ArrayList<>();
    private final List<Column> doubled = new ArrayList<>();
    private final ListingColumns columns;
    private final Tab tab;
    private final SheetRow upper;
    private final @Nullable SheetRow lower;

    private HeadingRows(ListingColumns columns, Tab tab, SheetRow upper, @Nullable SheetRow lower) {
        this.columns = columns;
        this.tab = tab;
        this.upper = upper;
        this.lower = lower;
    }

    /** The headings that name most columns; the topmost of equals; null when none does. */
    static @Nullable HeadingRows best(
            Tab tab, List<SheetRow> rows, ListingColumns columns, Map<Column, String> remembered) {
        HeadingRows best = null;
        for (int at = 0; at < rows.size(); at++) {
            if (isData(rows.get(at))) {
                continue;
            }
            HeadingRows one = read(tab, rows.get(at), null, columns, remembered);
            best = better(best, one);
            if (one.score() > 0 && at + 1 < rows.size()) {
                SheetRow next = rows.get(at + 1);
                HeadingRows alone = read(tab, next, null, columns, remembered);
                HeadingRows both = read(tab, rows.get(at), next, columns, remembered);
                boolean adds = both.score() > Math.max(one.score(), alone.score());
                best = adds && mayContinue(rows.get(at), next) ? better(best, both) : best;
            }
        }
        return best;
    }

    /** The row taken for headings because somebody says so. */
    static HeadingRows alone(
            Tab tab, SheetRow row, ListingColumns columns, Map<Column, String> remembered) {
        return read(tab, row, null, columns, remembered);
    }

    /** Required columns weigh most, names in use more than mere resemblance. */
    int score() {
        int score = 0;
        for (Map.Entry<Column, Place> entry : places.entrySet()) {
            boolean guessed = entry.getValue().certainty() == Certainty.GUESS;
            score += guessed ? 1 : NAMED_COUNTS;
            score += columns.requires(entry.getKey()) ? REQUIRED_COUNTS : 0;
        }
        return score;
    }

    Mapping mapping() {
        int last = lower == null ? upper.number() : lower.number();
        Map<Column, Place> ordered = new LinkedHashMap<>();
        for (Column column : columns.all()) {
            Place place = places.get(column);
            if (place != null) {
                ordered.put(column, place);
            }
        }
        return new Mapping(tab, upper.number(), last, ordered, Map.of(), unused, doubled);
    }

    private static @Nullable HeadingRows better(@Nullable HeadingRows best, HeadingRows found) {
        return found.isHeading() && (best == null || found.score() > best.score()) ? found : best;
    }

    /** "Desa Singajaya" above a list resembles a heading too, so one must be a name in use. */
    private boolean isHeading() {
        boolean named = places.values().stream().anyMatch(p -> p.certainty() != Certainty.GUESS);
        return named && (places.size() > 1 || places.keySet().stream().anyMatch(columns::requires));
    }

    private static boolean isData(SheetRow row) {
        for (int column = 0; column < row.width(); column++) {
            Cell cell = row.cell(column);
            boolean figure = cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.DATE;
            if (figure || DATA.matcher(cell.text()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** A second row of headings has words and no figures, and follows at once. */
    private static boolean mayContinue(SheetRow upper, SheetRow lower) {
        if (lower.number() != upper.number() + 1) {
            return false;
        }
        for (int column = 0; column < lower.width(); column++) {
            Cell cell = lower.cell(column);
            boolean word = cell.isEmpty() || cell.kind() == CellKind.TEXT;
            if (!word || cell.text().chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return true;
    }

    private static HeadingRows read(
            Tab tab,
            SheetRow upper,
            @Nullable SheetRow lower,
            ListingColumns columns,
            Map<Column, String> remembered) {
        HeadingRows rows = new HeadingRows(columns, tab, upper, lower);
        int width = lower == null ? upper.width() : Math.max(upper.width(), lower.width());
        for (int index = 0; index < width; index++) {
            rows.place(index, remembered);
        }
        return rows;
    }

    private void place(int index, Map<Column, String> remembered) {
        String above = CleanText.of(upper.cell(index).text());
        String below = lower == null ? "" : CleanText.of(lower.cell(index).text());
        Meaning meaning = meaning(below, remembered);
        String heading = below;
        if (meaning == null) {
            meaning = meaning(above, remembered);
            heading = above;
        }
        if (meaning == null) {
            String said = above.isEmpty() ? below : above;
            unused.addAll(said.isEmpty() ? List.of() : List.of(said));
            return;
        }
        for (Column column : meaning.columns()) {
            if (columns.has(column)) {
                add(column, new Place(index, heading, meaning.certainty()));
            }
        }
    }

    private @Nullable Meaning meaning(String heading, Map<Column, String> remembered) {
        if (heading.isEmpty()) {
            return null;
        }
        List<Column> known =
                remembered.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(heading))
                        .map(Map.Entry::getKey)
                        .toList();
        return known.isEmpty()
                ? HeadingWords.meaning(heading, columns)
                : new Meaning(known, Certainty.REMEMBERED);
    }

    /** Of two places for one column the surer is read, of equally sure ones the first. */
    private void add(Column column, Place place) {
        Place present = places.get(column);
        if (present == null) {
            places.put(column, place);
            return;
        }
        boolean surer = place.certainty().compareTo(present.certainty()) < 0;
        if (surer) {
            places.put(column, place);
        } else if (place.certainty() == present.certainty()) {
            doubled.add(column);
        }
    }
}
