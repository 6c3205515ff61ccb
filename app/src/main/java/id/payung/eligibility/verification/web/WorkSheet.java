package id.payung.eligibility.verification.web;

import id.payung.eligibility.verification.VisitCounts;
import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.VisitLine;
import id.payung.eligibility.verification.WorkLists;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;

/** A work list as a sheet, NIKs masked. */
final class WorkSheet {
    private static final SheetTable<VisitLine> FILE =
            SheetTable.<VisitLine>named("verval")
                    .text("Nama", 30, VisitLine::name)
                    .code("NIK (disamarkan)", 22, VisitLine::nik)
                    .day("Tanggal Lahir", VisitLine::bornOn)
                    .text("JK", 5, line -> String.valueOf(line.sex().letter()))
                    .text("Pekerjaan", 24, VisitLine::occupation)
                    .text("Alamat", 34, VisitLine::address)
                    .code("Kode Wilayah", 16, line -> line.territory().value())
                    .code("Hasil Verval", 16, VisitLine::result)
                    .day("Tanggal Verval", VisitLine::foundOn)
                    .text("Petugas", 24, VisitLine::officer)
                    .text("Kantor Pencatat", 30, VisitLine::office);

    private WorkSheet() {}

    /** How far each area has come. */
    static SheetTable<VisitCounts> areas(Function<TerritoryCode, String> name) {
        return SheetTable.<VisitCounts>named("verval-wilayah")
                .code("Kode Wilayah", 16, counts -> counts.area().value())
                .text("Wilayah", 28, counts -> name.apply(counts.area()))
                .number("Pekerja", 12, VisitCounts::workers)
                .number("Perlu Dikunjungi", 16, VisitCounts::toVisit)
                .number("Layak", 12, VisitCounts::good)
                .number("Tidak Layak", 12, VisitCounts::bad);
    }

    static void write(
            WorkLists lists,
            VisitFilter filter,
            Position position,
            String format,
            HttpServletResponse response)
            throws IOException {
        FILE.download(response, format, to -> lists.export(filter, position, to));
    }
}
