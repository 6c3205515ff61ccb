package id.payung.eligibility.verification.web;

import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.VisitLine;
import id.payung.eligibility.verification.WorkLists;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetFormat;
import id.payung.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** A work list as a sheet, NIKs masked. */
final class WorkSheet {
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.general("Nama", 30),
                    SheetColumn.textual("NIK (disamarkan)", 22),
                    SheetColumn.general("Tanggal Lahir", 14),
                    SheetColumn.general("JK", 5),
                    SheetColumn.general("Pekerjaan", 24),
                    SheetColumn.general("Alamat", 34),
                    SheetColumn.textual("Kode Wilayah", 16),
                    SheetColumn.general("Hasil Verval", 16),
                    SheetColumn.general("Tanggal Verval", 14),
                    SheetColumn.general("Petugas", 24));

    private WorkSheet() {}

    static void write(
            WorkLists lists, VisitFilter filter, String format, HttpServletResponse response)
            throws IOException {
        SheetFormat wanted = SheetDownload.format(format);
        var stream = SheetDownload.on(response, "verval", wanted);
        try (SheetWriter file =
                switch (wanted) {
                    case XLSX -> SheetWriter.xlsx(stream, "Verval", COLUMNS);
                    case CSV -> SheetWriter.csv(stream, COLUMNS);
                }) {
            lists.export(filter, line -> file.row(cells(line)));
        }
    }

    private static List<Cell> cells(VisitLine line) {
        return List.of(
                Cell.text(line.name()),
                Cell.text(line.nik()),
                Cell.date(line.bornOn()),
                Cell.text(String.valueOf(line.sex().letter())),
                Cell.text(line.occupation()),
                Cell.text(line.address()),
                Cell.text(line.territory().value()),
                Cell.text(line.result() == null ? "" : line.result().name()),
                line.foundOn() == null ? Cell.text("") : Cell.date(line.foundOn()),
                Cell.text(line.officer() == null ? "" : line.officer()));
    }
}
