package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.Office;
import id.payung.registry.WorkerFilter;
import id.payung.registry.WorkerRecord;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * An officer's desk, over which cells go the whole way: uploaded, checked, accepted. Every answer
 * is looked at as the officer would: row, column, what is the matter, what to do, and what stood in
 * the cell.
 */
record Desk(Lists lists, ListingContents contents, Workers workers, Actor actor, Office office) {

    /** All are refused with exactly this code, and nobody enters the register. */
    void refuses(String column, String code, String... typed) {
        UUID listing = lists.upload(actor, office, list(column, typed));
        IntakeReport report = lists.check(actor, listing);
        assertThat(report.refused()).as(column + " refused").isEqualTo(typed.length);
        areSaid(report, column, code, typed.length);
        assertThat(report.findings().toString()).as("no number is told").doesNotContain("990106");
        lists.accept(actor, listing);
        assertThat(known()).as("who entered the register").isEmpty();
    }

    /** All are taken with exactly this warning, beside which the cell stands as typed. */
    List<WorkerRecord> warns(String column, String code, String... typed) {
        UUID listing = lists.upload(actor, office, list(column, typed));
        IntakeReport report = lists.check(actor, listing);
        assertThat(report.warned()).as(column + " warned").isEqualTo(typed.length);
        areSaid(report, column, code, typed.length);
        lists.accept(actor, listing);
        assertThat(shown(listing)).as("the cells as typed").containsExactly(typed);
        return known();
    }

    /** All are taken without a word. */
    List<WorkerRecord> takes(String column, String... typed) {
        UUID listing = lists.upload(actor, office, list(column, typed));
        assertThat(lists.check(actor, listing).findings()).isEmpty();
        lists.accept(actor, listing);
        assertThat(known()).hasSize(typed.length);
        return known();
    }

    /** What the check says of a list. */
    IntakeReport check(String list) {
        return lists.checked(actor, office, list);
    }

    /** The only thing the check says of a list of one person. */
    IntakeReport.Line only(String column, String code, String list) {
        IntakeReport report = check(list);
        areSaid(report, column, code, 1);
        return report.findings().getFirst();
    }

    private static void areSaid(IntakeReport report, String column, String code, int times) {
        assertThat(report.findings()).hasSize(times);
        for (int at = 0; at < times; at++) {
            IntakeReport.Line line = report.findings().get(at);
            assertThat(line.code()).as("row %d", line.row()).isEqualTo(code);
            assertThat(line.row()).isEqualTo(at + 2);
            assertThat(line.column()).isEqualTo(column);
            assertThat(line.message()).endsWith(".").doesNotContain("{");
            assertThat(line.remedy()).endsWith(".").doesNotContain("{");
        }
    }

    private List<String> shown(UUID listing) {
        return Acting.as(
                actor,
                () ->
                        contents
                                .findings(listing, RowFilter.all(), Position.FIRST, 100)
                                .items()
                                .stream()
                                .map(line -> String.valueOf(line.content()))
                                .toList());
    }

    /** In the order of the list, which is that of the last digits of their NIKs. */
    private List<WorkerRecord> known() {
        return Acting.as(
                actor,
                () ->
                        workers.list(WorkerFilter.everybody(), Position.FIRST, 100).items().stream()
                                .map(line -> workers.find(line.id()).orElseThrow())
                                .sorted(Comparator.comparing(WorkerRecord::nikMasked))
                                .toList());
    }

    /** One person a cell; all were born on 15 May 1990. */
    private static String list(String column, String... typed) {
        StringBuilder list = new StringBuilder("NIK;Nama;JK;" + column + "\n");
        for (int at = 0; at < typed.length; at++) {
            String nik = String.format(Locale.ROOT, "9901065505900%03d", at + 1);
            String cell = '"' + typed[at].replace("\"", "\"\"") + '"';
            list.append(
                    switch (column) {
                        case "NIK" -> cell + ";Euis Suryani;P;\n";
                        case "Nama" -> nik + ";" + cell + ";P;\n";
                        default -> nik + ";Euis Suryani;P;" + cell + "\n";
                    });
        }
        return list.toString()
                .replaceFirst("^NIK;Nama;JK;(NIK|Nama)\n", "NIK;Nama;JK;Keterangan\n");
    }
}
