package id.payung.sheets;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Short words for reading in tests. */
final class Sheets {

    private Sheets() {}

    static SheetOpening open(byte[] bytes) {
        return SheetFile.open(SheetSource.of(bytes), "usulan.xlsx");
    }

    static SheetFile file(byte[] bytes) {
        return switch (open(bytes)) {
            case SheetFile file -> file;
            case SheetRefused refused -> throw new AssertionError("refused: " + refused);
        };
    }

    static SheetFile csv(String text) {
        return csv(text, StandardCharsets.UTF_8);
    }

    static SheetFile csv(String text, Charset charset) {
        return file(text.getBytes(charset));
    }

    static List<SheetRow> rows(SheetFile file) {
        return rows(file, file.firstFilled());
    }

    static List<SheetRow> rows(SheetFile file, Tab tab) {
        List<SheetRow> rows = new ArrayList<>();
        SheetReading reading = file.read(tab, rows::add);
        if (reading instanceof SheetRefused refused) {
            throw new AssertionError("refused: " + refused);
        }
        return rows;
    }

    /** The texts of each row, numbered as a person sees them: {@code 3: Euis Suryani|penjahit}. */
    static List<String> texts(SheetFile file) {
        return rows(file).stream().map(Sheets::text).toList();
    }

    static String text(SheetRow row) {
        StringBuilder text = new StringBuilder(row.number() + ": ");
        for (int column = 0; column < row.width(); column++) {
            text.append(column == 0 ? "" : "|").append(row.cell(column).text());
        }
        return text.toString();
    }

    /** The refusal of a file, met at opening or while its rows are read. */
    static SheetRefused refusal(byte[] bytes) {
        SheetReading reading =
                switch (open(bytes)) {
                    case SheetRefused refused -> refused;
                    case SheetFile file -> file.read(file.firstFilled(), _ -> true);
                };
        return switch (reading) {
            case SheetRefused refused -> refused;
            case SheetRead read -> throw new AssertionError("was read: " + read);
        };
    }
}
