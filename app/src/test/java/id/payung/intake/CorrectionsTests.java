package id.payung.intake;

import static id.payung.intake.Lists.ASEP;
import static id.payung.intake.Lists.EUIS;
import static id.payung.intake.Lists.list;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.Office;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Position;
import id.payung.sheets.SheetFormat;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@PayungTest
class CorrectionsTests {
    private static final String SHORT = "990106551290001;Iis Rohaeti";

    @Autowired StoryWorld world;
    @Autowired Lists lists;
    @Autowired Listings listings;
    @Autowired ListingContents contents;
    @Autowired Corrections corrections;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;
    Actor siti;
    Office singajaya;
    UUID listing;

    @BeforeEach
    void aListWithAShortNik() {
        singajaya = world.singajaya();
        siti = world.siti();
        listing = lists.upload(siti, singajaya, list(EUIS, SHORT, ASEP));
        lists.check(siti, listing);
    }

    private byte[] perbaikan(SheetFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Acting.run(
                siti,
                () ->
                        corrections
                                .write(listing, format, Locale.of("id"), out)
                                .orElseThrow()
                                .orElseThrow());
        return out.toByteArray();
    }

    @Test
    void theFileHoldsTheWrongRowAsTypedAndWhatToMend() {
        String csv = new String(perbaikan(SheetFormat.CSV), StandardCharsets.UTF_8);
        assertThat(csv).contains("Iis Rohaeti", "990106551290001", "Perbaikan", "16");
        assertThat(csv).doesNotContain("Euis", "Asep");
    }

    @Test
    void onceMendedItIsTakenWithoutFurtherQuestions() {
        String csv =
                new String(perbaikan(SheetFormat.CSV), StandardCharsets.UTF_8)
                        .replace("990106551290001", "9901065512900011");
        IntakeReport report = lists.checked(siti, singajaya, csv);
        assertThat(report.rows()).isEqualTo(1);
        assertThat(report.added()).isEqualTo(1);
    }

    @Test
    void theWorkbookOfCorrectionsIsReadBackAsTheSameWrongRow() {
        byte[] workbook = perbaikan(SheetFormat.XLSX);
        UUID again =
                Acting.as(
                        siti,
                        () ->
                                listings.upload(
                                                singajaya,
                                                "perbaikan.xlsx",
                                                new ByteArrayInputStream(workbook))
                                        .orElseThrow()
                                        .id());
        assertThat(lists.check(siti, again).refused()).isEqualTo(1);
    }

    @Test
    void itsExportIsOnTheAuditTrail() {
        perbaikan(SheetFormat.CSV);
        assertThat(details("listing.corrections-exported"))
                .singleElement()
                .asString()
                .contains("\"rows\":1");
    }

    @Test
    void theContentOfAWrongCellIsShownToItsOwnOfficeAndSealedInTheDatabase() {
        FindingLine line =
                Acting.as(
                        siti,
                        () ->
                                contents.findings(listing, RowFilter.all(), Position.FIRST, 10)
                                        .items()
                                        .getFirst());
        assertThat(line.content()).isEqualTo("990106551290001");
        assertThat(line.finding().args().toString()).doesNotContain("990106");
        assertThat(stored("select string_agg(f::text, ' ') from intake.finding f"))
                .doesNotContain("990106551290001");
        assertThat(stored("select string_agg(r::text, ' ') from intake.row r"))
                .doesNotContain("9901065505900001");
    }

    @Test
    void theFindingsAreReadByColumnAndByProblemAndThoseOfOneRowStayTogether() {
        UUID wrong =
                lists.upload(
                        siti,
                        singajaya,
                        list(EUIS, "990106551290001;", ASEP, "12;Iis", "9901065512900011;Yu2n"));
        lists.check(siti, wrong);

        assertThat(rows(wrong, "baris")).isSorted().contains(3, 5);
        for (String column : List.of("baris", "kolom", "masalah")) {
            assertThat(rows(wrong, "-" + column).stream().distinct().toList())
                    .as(column)
                    .isEqualTo(rows(wrong, column).stream().distinct().toList().reversed());
            assertThat(saved(wrong, column)).as(column).isEqualTo(rows(wrong, column));
        }
        assertThat(pageBehind(wrong, "kolom", rows(wrong, "kolom").getFirst()))
                .doesNotContain(rows(wrong, "kolom").getFirst());
        assertThat(pageBehind(wrong, "kolom", 2_000_000_000)).isEmpty();
    }

    private List<Integer> rows(UUID list, String order) {
        return page(list, new Position(order, null));
    }

    private List<Integer> pageBehind(UUID list, String order, int row) {
        return page(list, new Position(order, String.valueOf(row)));
    }

    private List<Integer> page(UUID list, Position position) {
        return Acting.as(
                siti,
                () ->
                        contents.findings(list, RowFilter.all(), position, 10).items().stream()
                                .map(line -> line.finding().row())
                                .toList());
    }

    private List<Integer> saved(UUID list, String order) {
        List<Integer> saved = new ArrayList<>();
        Acting.run(
                siti,
                () ->
                        contents.exportFindings(
                                list,
                                RowFilter.all(),
                                new Position(order, null),
                                line -> saved.add(line.finding().row())));
        return saved;
    }

    private String stored(String sql) {
        return Acting.as(
                siti,
                () ->
                        transactions.execute(
                                _ -> jdbc.sql(sql).query((row, _) -> row.getString(1)).single()));
    }

    private List<String> details(String action) {
        return Acting.as(
                Actor.system(),
                () ->
                        transactions.execute(
                                _ ->
                                        jdbc.sql("select details from audit.entry where action = ?")
                                                .param(action)
                                                .query((row, _) -> row.getString(1))
                                                .list()));
    }
}
