package id.payung.intake;

import id.payung.intake.StagedColumns.Judgement;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Finding;
import id.payung.intake.reading.ListingColumns;
import id.payung.intake.reading.ListingReading;
import id.payung.intake.reading.ReadRow;
import id.payung.intake.reading.Severity;
import id.payung.shared.RecordId;
import id.payung.sheets.SheetReading;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list from top to bottom into batches of sealed rows and findings; one use, one thread.
 */
final class Parsing {
    private static final int ROWS_OF_A_BATCH = 8192;
    private static final int BYTES_OF_A_ROW = 640;
    private final StagedColumns columns;
    private final Placing placing;
    private final Vault vault;
    private final Map<String, Column> byName;
    private CopyBuffer rows = new CopyBuffer(1);
    private CopyBuffer findings = new CopyBuffer(1);
    private long reached;

    Parsing(ListingColumns all, StagedColumns columns, Placing placing, Vault vault) {
        this.columns = columns;
        this.placing = placing;
        this.vault = vault;
        this.byName =
                all.all().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(Column::printed, Function.identity()));
        renew();
    }

    /** Takes batches; answers false when no more are wanted. */
    @FunctionalInterface
    interface Taker {
        boolean take(Batch batch) throws InterruptedException;
    }

    SheetReading read(ListingReading reading, Taker taker) {
        SheetReading ending = reading.read(row -> add(row) || handOver(taker));
        handOver(taker);
        return ending;
    }

    /** Answers whether the batch has room for more. */
    private boolean add(ReadRow row) {
        UUID id = RecordId.next();
        Placing.Place place = placing.of(row);
        List<Finding> found = row.findings();
        if (!place.problems().isEmpty()) {
            found = new ArrayList<>(found);
            found.addAll(place.problemsOf(row.row()));
        }
        boolean refused = false;
        boolean warned = false;
        for (Finding finding : found) {
            refused |= finding.isRefusal();
            warned |= finding.severity() == Severity.WARNING;
            add(finding, row, id, place);
        }
        columns.append(row, id, place.territory(), new Judgement(refused, warned), rows);
        reached++;
        return rows.rows() < ROWS_OF_A_BATCH;
    }

    private void add(Finding finding, ReadRow row, UUID id, Placing.Place place) {
        findings.row(Staging.FINDING_FIELDS)
                .integer(finding.row())
                .text(finding.column())
                .text(finding.code())
                .text(finding.severity().name())
                .text(place.territory().value())
                .uuid(id)
                .bytea(sealed(finding, row, id))
                .texts(finding.args());
    }

    /** What stood in the cell may be anybody's NIK, wherever it was typed. */
    private byte @Nullable [] sealed(Finding finding, ReadRow row, UUID id) {
        Column column = byName.get(finding.column());
        String typed = column == null ? null : row.typed().get(column);
        return typed == null ? null : vault.seal(SealedField.CELL, id, typed);
    }

    private boolean handOver(Taker taker) {
        Batch batch = new Batch(rows.complete(), findings.complete(), reached);
        renew();
        try {
            return taker.take(batch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void renew() {
        rows = new CopyBuffer(ROWS_OF_A_BATCH * BYTES_OF_A_ROW);
        findings = new CopyBuffer(1 << 14);
    }
}
