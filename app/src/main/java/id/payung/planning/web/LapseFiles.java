package id.payung.planning.web;

import id.payung.planning.continuity.CliffLine;
import id.payung.planning.continuity.FundReach;
import id.payung.planning.continuity.LapseLine;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.SheetTable;
import java.util.function.Function;

/** The cliff and its people as files; no identity number is in them. */
final class LapseFiles {
    static final SheetTable<CliffLine> CLIFF =
            SheetTable.<CliffLine>named("keberlanjutan")
                    .code("Bulan Terakhir Dibiayai", 24, CliffLine::last)
                    .text("Sumber Dana", 34, CliffLine::fundName)
                    .day("Keanggotaan Berakhir", CliffLine::endsOn)
                    .number("Orang", 10, CliffLine::people)
                    .number("Keluarga Kehilangan Santunan Penuh", 34, CliffLine::families)
                    .number("Santunan yang Hilang (Rp)", 26, CliffLine::cash)
                    .number("Juga Kehilangan Hak Beasiswa", 30, CliffLine::scholarships);

    static final SheetTable<FundReach> REACHES =
            SheetTable.<FundReach>named("keberlanjutan-dana")
                    .text("Sumber Dana", 34, reach -> reach.fund().name())
                    .code("Kode", 18, reach -> reach.fund().code())
                    .number("Peserta Bulan Ini", 16, FundReach::members)
                    .number("Iuran Sebulan (Rp)", 18, FundReach::monthly)
                    .number("Sisa Anggaran (Rp)", 18, FundReach::left)
                    .code("Cukup untuk (bulan)", 18, FundReach::lasting)
                    .code("Dana Sampai", 12, reach -> reach.fund().months().last());

    private LapseFiles() {}

    static SheetTable<LapseLine> people(Function<TerritoryCode, String> village) {
        return SheetTable.<LapseLine>named("keberlanjutan-orang")
                .text("Nama", 30, LapseLine::name)
                .text("Desa", 24, line -> village.apply(line.territory()))
                .code("Kode Wilayah", 16, line -> line.territory().value())
                .text("Sumber Dana", 34, LapseLine::fundName)
                .code("Lunas Terakhir", 16, line -> line.lapse().lastPaid())
                .code("Bulan Terakhir Dibiayai", 24, line -> line.lapse().lastFunded())
                .day("Keanggotaan Berakhir", line -> line.lapse().endsOn())
                .number("Masa (bulan)", 14, line -> line.lapse().tenure())
                .number("Santunan Berkurang (Rp)", 24, line -> line.lapse().cash())
                .number("Beasiswa Hingga (Rp)", 22, line -> line.lapse().scholarship());
    }
}
