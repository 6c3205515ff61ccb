package id.payung.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Outcome;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetFile;
import id.payung.sheets.SheetFormat;
import id.payung.sheets.SheetRow;
import id.payung.sheets.SheetSource;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectionFileTests {

    private static final String WRONG =
            """
            Nama;NIK;Tgl Lahir;No. HP/WA;RT/RW;Keterangan
            Euis Suryani;990106550590001;12/25/1990;+62 812-0000-0001;1/4;baru
            =HYPERLINK("x");9901061708850002;08/17/1985;;;
            Dedi;99O1060101700003;03/04/1970;;;
            """;

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void givesTheWrongRowsBackInTheTemplatesColumnsWithWhatToDo(SheetFormat format) {
        SheetFile file = corrections(format, Lines.rows(WRONG));
        List<SheetRow> rows = new ArrayList<>();
        file.read(file.firstFilled(), rows::add);
        int last = Lines.USULAN.all().size();
        assertThat(rows.getFirst().cell(last).text()).isEqualTo("Perbaikan");
        assertThat(rows.get(1).cell(last).text())
                .startsWith("NIK: NIK berisi 15 digit, seharusnya 16. Cocokkan");
        assertThat(rows.get(1).cell(index(Column.NIK)).text()).isEqualTo("990106550590001");
        assertThat(rows.get(1).cell(index(Column.PHONE)).text()).isEqualTo("+62 812-0000-0001");
        assertThat(rows.get(2).cell(index(Column.NAME)).text()).isEqualTo("=HYPERLINK(\"x\")");
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void findsTheSameFaultsAgainWhenNothingWasMended(SheetFormat format) {
        List<ReadRow> before = Lines.rows(WRONG);
        List<ReadRow> after = Lines.rows(Lines.reading(corrections(format, before)));
        assertThat(after.stream().map(Lines::codes))
                .isEqualTo(before.stream().map(Lines::codes).toList());
        assertThat(after).allMatch(ReadRow::refused);
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void keepsEveryDateThoughTheNewFileShowsNoOrder(SheetFormat format) {
        List<ReadRow> before = Lines.rows(WRONG);
        assertThat(before.get(2).bornOn()).as("month first").isEqualTo("1970-03-04");
        List<ReadRow> after =
                Lines.rows(Lines.reading(corrections(format, List.of(before.get(2)))));
        assertThat(after.getFirst().bornOn()).isEqualTo(LocalDate.of(1970, 3, 4));
    }

    @Test
    void isReadWithoutComplaintOnceMended() {
        ReadRow wrong = Lines.rows(WRONG).getFirst();
        Map<Column, String> mended = new LinkedHashMap<>(wrong.toMend());
        mended.put(Column.NIK, "9901066512900001");
        SheetFile file = file(SheetFormat.CSV, out -> out.add(mended, wrong.findings()));
        ReadRow row = Lines.rows(Lines.reading(file)).getFirst();
        assertThat(row.findings()).isEmpty();
        assertThat(row.phone()).isEqualTo("081200000001");
        assertThat(row.home().rw()).isEqualTo("004");
        assertThat(Lines.mapping(file).unused()).isEmpty();
    }

    @Test
    void neverGivesADigitBackThatASpreadsheetMadeUp() {
        Cell damaged = Cell.number(new BigDecimal("9901065505900000"));
        assertThat(NikCell.typed(damaged)).isEqualTo("990106550590000?");
        SheetFile file =
                file(
                        SheetFormat.XLSX,
                        out ->
                                out.add(
                                        Map.of(
                                                Column.NIK,
                                                NikCell.typed(damaged),
                                                Column.NAME,
                                                "Euis Suryani"),
                                        List.of()));
        ReadRow row = Lines.rows(Lines.reading(file)).getFirst();
        assertThat(row.refused()).as("not taken for a NIK that ends in 0").isTrue();
    }

    @Test
    void explainsInTheLanguageAskedFor() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReadRow wrong = Lines.rows(WRONG).getFirst();
        try (CorrectionFile out =
                CorrectionFile.on(bytes, Lines.USULAN, SheetFormat.CSV, Locale.ENGLISH)) {
            out.add(wrong.toMend(), wrong.findings());
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("The NIK has 15 digits");
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void theTemplateIsMappedExactlyAndItsExamplesAreNotPeople(SheetFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Template.write(bytes, format, "Usulan", Lines.USULAN);
        SheetFile file = Lines.file(SheetSource.of(bytes.toByteArray()), "templat");
        assertThat(Lines.mapping(file).places()).hasSize(Lines.USULAN.all().size());
        assertThat(
                        ListingReading.prepare(
                                file,
                                Lines.mapping(file),
                                Lines.USULAN,
                                Lines.JONGGOL,
                                Lines.TODAY))
                .as("nobody in it")
                .isEqualTo(Outcome.refused(new MappingRefused.NoRows(1)));
    }

    @Test
    void theTemplatesExamplesAreFlawlessOnceTheyAreRealPeople() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Template.write(bytes, SheetFormat.CSV, "Usulan", Lines.USULAN);
        String csv = bytes.toString(StandardCharsets.UTF_8).replace(Template.EXAMPLE, "");
        List<ReadRow> rows = Lines.rows(csv);
        assertThat(rows).extracting(ReadRow::name).containsExactly("Euis Suryani", "Asep Saepudin");
        assertThat(rows).allMatch(row -> row.findings().isEmpty());
        assertThat(Objects.requireNonNull(rows.getFirst().income())).isEqualTo(1_400_000);
    }

    private static int index(Column column) {
        return Lines.USULAN.all().indexOf(column);
    }

    private static SheetFile corrections(SheetFormat format, List<ReadRow> rows) {
        return file(format, out -> rows.forEach(row -> out.add(row.toMend(), row.findings())));
    }

    private static SheetFile file(SheetFormat format, Consumer<CorrectionFile> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CorrectionFile out =
                CorrectionFile.on(bytes, Lines.USULAN, format, Words.INDONESIAN)) {
            content.accept(out);
        }
        return Lines.file(SheetSource.of(bytes.toByteArray()), "perbaikan");
    }
}
