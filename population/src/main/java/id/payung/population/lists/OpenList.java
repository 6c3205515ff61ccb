package id.payung.population.lists;

import id.payung.population.Person;
import id.payung.population.Seed;
import id.payung.population.StoryWorld;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One office's list of one area while it is written, as XLSX and as CSV with the same rows. */
final class OpenList implements Closeable {

    private final Office office;
    private final ListShape shape;
    private final Set<Column> columns;
    private final Seed seed;
    private final List<SheetFile> files;
    private final Truth truth;
    private int rows;
    private int listed;
    private int faulty;
    private @Nullable Person above;
    private @Nullable Person toRepeat;

    private OpenList(
            Office office, ListShape shape, Seed seed, List<SheetFile> files, Truth truth) {
        this.office = office;
        this.shape = shape;
        this.columns = EnumSet.copyOf(shape.columns());
        this.seed = seed;
        this.files = files;
        this.truth = truth;
    }

    static OpenList of(Office office, Area area, Path directory, Seed population, Truth truth)
            throws IOException {
        String name = office.code() + '-' + area.code();
        Seed seed = population.of(name);
        ListShape shape = office.shapes().get((int) (seed.share() * office.shapes().size()));
        List<SheetFile> files =
                List.of(
                        XlsxFile.at(directory.resolve(name + ".xlsx")),
                        CsvFile.at(directory.resolve(name + ".csv"), shape.csv()));
        OpenList list = new OpenList(office, shape, seed, files, truth);
        list.header(area);
        return list;
    }

    int listed() {
        return listed;
    }

    int faulty() {
        return faulty;
    }

    private void header(Area area) throws IOException {
        List<String> titles =
                List.of(office.title(), area.name(), "TAHUN 2026", "")
                        .subList(0, shape.title().rows());
        List<Cell> headings = new ArrayList<>();
        for (Column column : shape.columns()) {
            headings.add(new Cell.Text(column.heading(shape.headings())));
        }
        for (SheetFile file : files) {
            for (int i = 0; i < titles.size(); i++) {
                boolean merged = i == 0 && shape.title().merged();
                file.title(titles.get(i), shape.columns().size(), merged);
            }
            file.row(headings);
        }
        rows = titles.size() + 1;
    }

    /** Writes the person and now and then, some rows below, once more. */
    void add(Person person) throws IOException {
        SplittableRandom chance = seed.of(person.id()).stream();
        List<Fault> faults = isTold(person) ? told() : drawn(chance);
        write(person, faults, chance);
        if (toRepeat != null && chance.nextInt(12) == 0) {
            repeat();
        }
        if (faults.contains(RowFault.REPEATED)) {
            repeat();
            toRepeat = person;
        }
        above = person;
    }

    private List<Fault> drawn(SplittableRandom chance) {
        List<Fault> faults = new ArrayList<>(2);
        @Nullable Fault fault = office.faults().fault(chance, columns);
        if (chance.nextDouble() < shape.hand().numericNiks()) {
            fault = NikFault.NUMERIC_CELL;
        }
        @Nullable Fault variant = office.faults().variant(chance);
        if (fault != null) {
            faults.add(fault);
        }
        if (variant != null && (fault == null || fault.column() != Column.NAME)) {
            faults.add(variant);
        }
        return faults;
    }

    /** Whoever lists people of the story from afar uses the neighbours' name for them. */
    private List<Fault> told() {
        return office.reach() == Reach.VILLAGE ? List.of() : List.of(NameVariant.NICKNAME);
    }

    static boolean isTold(Person person) {
        return StoryWorld.people().stream().anyMatch(told -> told.nik().equals(person.nik()));
    }

    private void write(Person person, List<Fault> faults, SplittableRandom chance)
            throws IOException {
        Row row = Row.of(person, shape.hand());
        Slip slip = new Slip(person, above == null ? person : above, shape.hand(), chance);
        put(row, person, faults.stream().filter(fault -> changes(row, fault, slip)).toList());
    }

    /** A slip that leaves the cell as it was, such as a last digit that was 0 anyway, is none. */
    private static boolean changes(Row row, Fault fault, Slip slip) {
        String before = row.at(fault.column()).shown();
        Cell spoilt = fault.spoil(slip);
        if (fault.column() == Column.NAME && slip.hand().capitals()) {
            spoilt = new Cell.Text(Row.upper(spoilt.shown()));
        }
        row.put(fault.column(), spoilt);
        return !spoilt.shown().equals(before);
    }

    private void repeat() throws IOException {
        if (toRepeat != null) {
            put(Row.of(toRepeat, shape.hand()), toRepeat, List.of(RowFault.REPEATED));
            toRepeat = null;
        }
    }

    private void put(Row row, Person person, List<Fault> faults) throws IOException {
        List<Cell> cells = row.in(shape.columns());
        rows++;
        listed++;
        faulty += faults.stream().anyMatch(f -> f.outcome() != Outcome.VARIANT) ? 1 : 0;
        for (SheetFile file : files) {
            file.row(cells);
            truth.row(file.name(), rows, person, faults);
        }
    }

    @Override
    public void close() throws IOException {
        repeat();
        for (SheetFile file : files) {
            file.close();
        }
    }
}
