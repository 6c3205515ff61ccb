package id.payung.eligibility.verification.web;

import static id.payung.eligibility.verification.VisitColumns.DETAIL;
import static id.payung.eligibility.verification.VisitColumns.DIED_ON;
import static id.payung.eligibility.verification.VisitColumns.NOTE;
import static id.payung.eligibility.verification.VisitColumns.OFFICER;
import static id.payung.eligibility.verification.VisitColumns.RESULT;
import static id.payung.eligibility.verification.VisitColumns.VISITED_ON;
import static id.payung.intake.reading.Column.ADDRESS;
import static id.payung.intake.reading.Column.BIRTHPLACE;
import static id.payung.intake.reading.Column.BORN_ON;
import static id.payung.intake.reading.Column.FAMILY_CARD;
import static id.payung.intake.reading.Column.MOTHER;
import static id.payung.intake.reading.Column.NAME;
import static id.payung.intake.reading.Column.NIK;
import static id.payung.intake.reading.Column.OCCUPATION;
import static id.payung.intake.reading.Column.PHONE;
import static id.payung.intake.reading.Column.RT;
import static id.payung.intake.reading.Column.RW;

import id.payung.eligibility.verification.VerificationSessions;
import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.VisitLine;
import id.payung.eligibility.verification.WorkLists;
import id.payung.intake.reading.Column;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetWriter;
import id.payung.territory.Territories;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The work list as a sheet to be filled and sent back as a list: who is to be visited stands there
 * with the whole NIK, the results are empty. What is wrong is put right in its own cell; card
 * number and phone are not printed, and written only where they are to change.
 */
@Component
class VisitSheet {
    private static final int AT_ONCE = 1_000;
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    textual(NIK, 22),
                    general(NAME, 30),
                    general(RESULT, 24),
                    general(VISITED_ON, 16),
                    general(OFFICER, 24),
                    general(DETAIL, 30),
                    general(DIED_ON, 18),
                    general(NOTE, 24),
                    general(BORN_ON, 14),
                    general(ADDRESS, 34),
                    textual(RT, 6),
                    textual(RW, 6),
                    general(OCCUPATION, 22),
                    general(BIRTHPLACE, 18),
                    general(MOTHER, 24),
                    textual(FAMILY_CARD, 22),
                    textual(PHONE, 18),
                    SheetColumn.general("Desa (tidak diisi)", 24));

    private final WorkLists lists;
    private final VerificationSessions sessions;
    private final Territories territories;

    VisitSheet(WorkLists lists, VerificationSessions sessions, Territories territories) {
        this.lists = lists;
        this.sessions = sessions;
        this.territories = territories;
    }

    void write(VisitFilter filter, OutputStream out) {
        try (SheetWriter file = SheetWriter.xlsx(out, "Verval", COLUMNS)) {
            List<VisitLine> waiting = new ArrayList<>(AT_ONCE);
            lists.exportToFill(
                    filter,
                    line -> {
                        waiting.add(line);
                        if (waiting.size() == AT_ONCE) {
                            hand(filter, waiting, file);
                        }
                    });
            hand(filter, waiting, file);
        }
    }

    private void hand(VisitFilter filter, List<VisitLine> lines, SheetWriter file) {
        sessions.unmasked(filter.territory(), lines).forEach(line -> file.row(cells(line)));
        lines.clear();
    }

    private List<Cell> cells(VisitLine line) {
        Cell empty = Cell.text("");
        return List.of(
                Cell.text(line.nik()),
                Cell.text(line.name()),
                empty,
                empty,
                empty,
                empty,
                empty,
                empty,
                Cell.date(line.bornOn()),
                Cell.text(line.street()),
                Cell.text(line.rt()),
                Cell.text(line.rw()),
                Cell.text(line.occupation()),
                empty,
                empty,
                empty,
                empty,
                Cell.text(territories.name(line.territory())));
    }

    private static SheetColumn textual(Column column, int width) {
        return SheetColumn.textual(column.printed(), width);
    }

    private static SheetColumn general(Column column, int width) {
        return SheetColumn.general(column.printed(), width);
    }
}
