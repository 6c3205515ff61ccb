package id.payung.intake.reading;

import java.util.ArrayList;
import java.util.List;

/** Collects what the cell readers find in one row. */
final class Findings {

    private final int row;
    private final List<Finding> found = new ArrayList<>(2);
    private boolean refused;

    Findings(int row) {
        this.row = row;
    }

    void refuse(Column column, String code, Object... args) {
        refused = true;
        add(column, code, Severity.REFUSED, args);
    }

    void warn(Column column, String code, Object... args) {
        add(column, code, Severity.WARNING, args);
    }

    /** An empty collection for the same row. */
    Findings ofSameRow() {
        return new Findings(row);
    }

    /** Adds what another collection holds, its warnings as refusals where they stop the row. */
    void take(Findings other, boolean stopping) {
        for (Finding finding : other.found) {
            found.add(stopping ? finding.stopping() : finding);
        }
        refused |= other.refused || stopping;
    }

    boolean refused() {
        return refused;
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    private void add(Column column, String code, Severity severity, Object... args) {
        List<String> texts = new ArrayList<>(args.length);
        for (Object arg : args) {
            texts.add(String.valueOf(arg));
        }
        found.add(new Finding(row, column.printed(), code, severity, texts));
    }
}
