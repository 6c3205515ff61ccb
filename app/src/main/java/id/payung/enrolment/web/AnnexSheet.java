package id.payung.enrolment.web;

import id.payung.enrolment.AnnexLine;
import id.payung.enrolment.AnnexPaper;
import id.payung.enrolment.Decree;
import id.payung.registry.Occupation;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetWriter;
import id.payung.shell.Words;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An annex as a workbook: NIKs stay text, and the totals of the villages stand below. */
final class AnnexSheet implements AnnexPaper {
    private final Words words;
    private final Supplier<OutputStream> target;
    private final AnnexTotals totals = new AnnexTotals();
    private @Nullable SheetWriter sheet;

    /**
     * @param target asked for only when it is certain that there will be an annex
     */
    AnnexSheet(Words words, Supplier<OutputStream> target) {
        this.words = words;
        this.target = target;
    }

    @Override
    public void begin(Decree decree) {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.general(words.say("annex.number"), 8));
        columns.add(SheetColumn.textual("NIK", 20));
        columns.add(SheetColumn.general(words.say("worker.name"), 32));
        columns.add(SheetColumn.general(words.say("annex.born"), 14));
        columns.add(SheetColumn.general(words.say("annex.occupation"), 24));
        columns.add(SheetColumn.general(words.say("annex.village"), 24));
        columns.add(SheetColumn.general(words.say("annex.district"), 24));
        if (decree.isAmendment()) {
            columns.add(SheetColumn.general(words.say("annex.change"), 48));
        }
        sheet = SheetWriter.xlsx(target.get(), words.say("annex.tab"), columns);
    }

    @Override
    public void line(AnnexLine line) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.number(totals.add(line)));
        cells.add(Cell.text(line.nik()));
        cells.add(Cell.text(line.name()));
        cells.add(Cell.date(line.bornOn()));
        Occupation occupation = line.occupation();
        cells.add(occupation == null ? Cell.EMPTY : Cell.text(occupation.label()));
        cells.add(Cell.text(words.area(line.territory())));
        cells.add(Cell.text(words.area(line.territory().parent())));
        AnnexLine.Change change = line.change();
        if (change != null) {
            cells.add(Cell.text(AnnexPart.told(change, words)));
        }
        open().row(cells);
    }

    @Override
    public void end() {
        open().row(List.of(Cell.EMPTY));
        for (AnnexTotals.Village village : totals.villages()) {
            total(words.area(village.code()), village.people());
        }
        total(words.say("annex.total"), totals.people());
        open().close();
    }

    private void total(String label, long people) {
        open().row(List.of(Cell.number(people), Cell.EMPTY, Cell.text(label)));
    }

    private SheetWriter open() {
        return Objects.requireNonNull(sheet);
    }
}
