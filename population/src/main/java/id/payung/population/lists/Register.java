package id.payung.population.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.payung.population.Person;
import id.payung.population.Population;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All workers of a population in one flawless CSV, row by row, however many they are. */
final class Register {

    private static final ListShape SHAPE = ListShape.template();

    private Register() {}

    /** With the template's columns only, ready to be handed in; gives the number of workers. */
    public static int template(Path file, Population population) throws IOException {
        return write(file, population, false);
    }

    /**
     * With person and household numbers before the template's columns: the truth about everybody.
     */
    public static int people(Path file, Population population) throws IOException {
        return write(file, population, true);
    }

    private static int write(Path file, Population population, boolean numbered)
            throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            List<String> header = new ArrayList<>();
            if (numbered) {
                header.addAll(List.of("person", "household"));
            }
            SHAPE.columns().forEach(column -> header.add(column.template()));
            csv.writeRecord(header);
            population.workers(person -> csv.writeRecord(fields(person, numbered)));
        }
        return population.people();
    }

    private static List<String> fields(Person person, boolean numbered) {
        List<String> fields = new ArrayList<>(SHAPE.columns().size() + 2);
        if (numbered) {
            fields.add(Long.toString(person.id()));
            fields.add(Long.toString(person.home().number()));
        }
        Row row = Row.of(person, SHAPE.hand());
        SHAPE.columns().forEach(column -> fields.add(row.at(column).shown()));
        return fields;
    }
}
