package id.payung.sheets;

import id.payung.shared.Phrasebook;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list as a file that one click saves: its columns, and what each says of a row.
 *
 * @param name the file's name without its ending, and of its tab
 */
public record SheetTable<T>(String name, List<Told<T>> columns) {
    private static final Locale INDONESIAN = Locale.of("id");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    public SheetTable {
        columns = List.copyOf(columns);
    }

    /** A column and what it says of a row. */
    record Told<T>(SheetColumn column, Function<T, Cell> cell) {}

    public static <T> SheetTable<T> named(String name) {
        return new SheetTable<>(name, List.of());
    }

    /** Words; nothing where there are none. */
    public SheetTable<T> text(String title, int width, Function<T, @Nullable String> words) {
        return with(SheetColumn.general(title, width), row -> written(words.apply(row)));
    }

    /**
     * What a phrase book says, in Indonesian as the headings are.
     *
     * @param key of the sentence; nothing is said where it is null
     */
    public SheetTable<T> said(
            String title, int width, Phrasebook book, Function<T, @Nullable String> key) {
        return text(
                title,
                width,
                row -> {
                    @Nullable String found = key.apply(row);
                    return found == null ? null : book.say(found, INDONESIAN);
                });
    }

    /** A code that keeps all its digits: a territory, a masked NIK, a month. */
    public SheetTable<T> code(String title, int width, Function<T, @Nullable Object> code) {
        return with(SheetColumn.textual(title, width), row -> written(code.apply(row)));
    }

    public SheetTable<T> number(String title, int width, ToLongFunction<T> number) {
        return with(SheetColumn.general(title, width), row -> Cell.number(number.applyAsLong(row)));
    }

    public SheetTable<T> day(String title, Function<T, @Nullable LocalDate> day) {
        return with(
                SheetColumn.general(title, 14),
                row -> {
                    @Nullable LocalDate found = day.apply(row);
                    return found == null ? Cell.EMPTY : Cell.date(found);
                });
    }

    /** The day of a moment in Jakarta. */
    public SheetTable<T> moment(String title, Function<T, @Nullable Instant> moment) {
        return day(
                title,
                row -> {
                    @Nullable Instant found = moment.apply(row);
                    return found == null ? null : LocalDate.ofInstant(found, JAKARTA);
                });
    }

    private SheetTable<T> with(SheetColumn column, Function<T, Cell> cell) {
        return new SheetTable<>(
                name,
                Stream.concat(columns.stream(), Stream.of(new Told<T>(column, cell))).toList());
    }

    private static Cell written(@Nullable Object words) {
        return words == null ? Cell.EMPTY : Cell.text(words.toString());
    }

    /**
     * Saves the rows as a file.
     *
     * @param extension {@code csv} or {@code xlsx}
     * @param rows hands every row to whom it is given
     */
    public void download(HttpServletResponse response, String extension, Consumer<Consumer<T>> rows)
            throws IOException {
        List<SheetColumn> titles = columns.stream().map(Told::column).toList();
        try (SheetWriter file = SheetDownload.table(response, name, extension, titles)) {
            rows.accept(row -> file.row(columns.stream().map(one -> one.cell.apply(row)).toList()));
        }
    }

    public void download(HttpServletResponse response, String extension, List<T> rows)
            throws IOException {
        download(response, extension, (Consumer<Consumer<T>>) rows::forEach);
    }
}
