package id.payung.planning.web;

import id.payung.planning.continuity.CliffLine;
import id.payung.planning.continuity.LapseLine;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetFormat;
import id.payung.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cliff and its people as files; no identity number is in them. */
final class LapseFiles {
    private static final List<SheetColumn> CLIFF =
            List.of(
                    SheetColumn.textual("Bulan Terakhir Dibiayai", 24),
                    SheetColumn.general("Sumber Dana", 34),
                    SheetColumn.general("Keanggotaan Berakhir", 22),
                    SheetColumn.general("Orang", 10),
                    SheetColumn.general("Keluarga Kehilangan Santunan Penuh", 34),
                    SheetColumn.general("Santunan yang Hilang (Rp)", 26),
                    SheetColumn.general("Juga Kehilangan Hak Beasiswa", 30));
    private static final List<SheetColumn> PEOPLE =
            List.of(
                    SheetColumn.general("Nama", 30),
                    SheetColumn.general("Desa", 24),
                    SheetColumn.textual("Kode Wilayah", 16),
                    SheetColumn.general("Sumber Dana", 34),
                    SheetColumn.textual("Lunas Terakhir", 16),
                    SheetColumn.textual("Bulan Terakhir Dibiayai", 24),
                    SheetColumn.general("Keanggotaan Berakhir", 22),
                    SheetColumn.general("Masa (bulan)", 14),
                    SheetColumn.general("Santunan Berkurang (Rp)", 24),
                    SheetColumn.general("Beasiswa Hingga (Rp)", 22));

    private LapseFiles() {}

    static SheetWriter cliff(HttpServletResponse response, SheetFormat format) throws IOException {
        return writer(response, "keberlanjutan", format, CLIFF);
    }

    static SheetWriter people(HttpServletResponse response, SheetFormat format) throws IOException {
        return writer(response, "keberlanjutan-orang", format, PEOPLE);
    }

    private static SheetWriter writer(
            HttpServletResponse response,
            String name,
            SheetFormat format,
            List<SheetColumn> columns)
            throws IOException {
        OutputStream out = SheetDownload.on(response, name, format);
        return switch (format) {
            case XLSX -> SheetWriter.xlsx(out, "Keberlanjutan", columns);
            case CSV -> SheetWriter.csv(out, columns);
        };
    }

    static List<Cell> cells(CliffLine line) {
        return List.of(
                Cell.text(line.last().toString()),
                Cell.text(line.fundName()),
                Cell.date(line.endsOn()),
                Cell.number(line.people()),
                Cell.number(line.families()),
                Cell.number(line.cash()),
                Cell.number(line.scholarships()));
    }

    static List<Cell> cells(LapseLine line, String village) {
        return List.of(
                Cell.text(line.name()),
                Cell.text(village),
                Cell.text(line.territory().value()),
                Cell.text(line.fundName()),
                Cell.text(text(line.lapse().lastPaid())),
                Cell.text(line.lapse().lastFunded().toString()),
                Cell.date(line.lapse().endsOn()),
                Cell.number(line.lapse().tenure()),
                Cell.number(line.lapse().cash()),
                Cell.number(line.lapse().scholarship()));
    }

    private static String text(@Nullable YearMonth month) {
        return month == null ? "" : month.toString();
    }
}
