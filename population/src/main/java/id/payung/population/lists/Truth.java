package id.payung.population.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.payung.population.Person;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Who each row of each file really is: {@code file,row,person,nik,name,faults,expected}. */
final class Truth implements Closeable {

    private final CsvWriter csv;

    private Truth(CsvWriter csv) {
        this.csv = csv;
    }

    static Truth at(Path file) throws IOException {
        Truth truth = new Truth(CsvWriter.builder().build(file));
        truth.csv.writeRecord("file", "row", "person", "nik", "name", "faults", "expected");
        return truth;
    }

    /** Several faults are parted by blanks; expected is the gravest outcome or nothing. */
    void row(String file, int row, Person person, List<Fault> faults) {
        csv.writeRecord(
                file,
                Integer.toString(row),
                Long.toString(person.id()),
                person.nik(),
                person.name(),
                faults.stream().map(Fault::code).collect(Collectors.joining(" ")),
                faults.stream()
                        .map(Fault::outcome)
                        .min(Enum::compareTo)
                        .map(Enum::name)
                        .orElse(""));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
