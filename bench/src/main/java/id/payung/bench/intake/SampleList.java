package id.payung.bench.intake;

import id.payung.demo.VillageNames;
import id.payung.population.Population;
import id.payung.population.lists.Column;
import id.payung.population.lists.Faults;
import id.payung.population.lists.ListShape;
import id.payung.population.lists.Lists;
import id.payung.population.lists.Office;
import id.payung.population.lists.Plan;
import id.payung.population.lists.Reach;
import id.payung.population.lists.Written;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The list that both sides read: a regency's workers in ten columns, with the usual faults.
 *
 * @param rows of people in the file
 */
record SampleList(Path file, long rows) {
    static final TerritoryCode BOGOR = new TerritoryCode("32.01");

    static final List<Column> COLUMNS =
            List.of(
                    Column.NIK,
                    Column.FAMILY_CARD,
                    Column.NAME,
                    Column.BIRTHPLACE,
                    Column.BORN_ON,
                    Column.SEX,
                    Column.STREET,
                    Column.VILLAGE,
                    Column.DISTRICT,
                    Column.OCCUPATION);

    private static final String OFFICE = "daftar";

    /** Writes the CSV: the same rows and seed, the same bytes. */
    static SampleList written(Path directory, int rows, long seed) throws IOException {
        Population people =
                Population.of(new VillageNames(new Territories()).inside(BOGOR), rows, seed);
        ListShape shape = ListShape.template().with(COLUMNS.toArray(Column[]::new));
        Office office =
                new Office(
                        OFFICE,
                        "DAFTAR PEKERJA",
                        Reach.REGENCY,
                        _ -> true,
                        1.0,
                        List.of(shape),
                        Faults.realistic());
        Written written = Lists.write(directory, people, new Plan(List.of(office)));
        return new SampleList(directory.resolve(OFFICE + "-" + BOGOR + ".csv"), written.rows());
    }
}
