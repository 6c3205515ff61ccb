package id.payung.population.lists;

import static id.payung.population.Occupation.FARMER;
import static id.payung.population.Occupation.FISHER;
import static id.payung.population.Occupation.LIVESTOCK_KEEPER;
import static id.payung.population.Occupation.TOBACCO_LABOURER;

import id.payung.population.Occupation;
import id.payung.population.Person;
import id.payung.population.Sector;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which offices hand in lists; a person whom several call stands on several. */
public record Plan(List<Office> offices) {

    private static final Set<Occupation> ON_LAND_AND_SEA =
            Set.of(FARMER, TOBACCO_LABOURER, FISHER, LIVESTOCK_KEEPER);

    /** Copies the offices; two of one code would write the same files. */
    public Plan {
        offices = List.copyOf(offices);
        if (offices.stream().map(Office::code).distinct().count() < offices.size()) {
            throw new IllegalArgumentException("each office has a code of its own");
        }
    }

    /**
     * Villages, the province, two city offices, a company and donors, each in its own hand, with
     * the faults of real lists.
     */
    public static Plan realistic() {
        Predicate<Person> proposed = person -> !person.occupation().isExcluded();
        Predicate<Person> poor = person -> person.home().decile() <= 4;
        Predicate<Person> drives = person -> person.occupation().sector() == Sector.TRANSPORT;
        Predicate<Person> farms = person -> ON_LAND_AND_SEA.contains(person.occupation());
        return new Plan(
                List.of(
                        village(proposed),
                        regency("provinsi", "DAFTAR DESIL 1-4", poor, 0.55, Shapes.province()),
                        regency("dishub", "DATA PENGEMUDI", drives, 0.6, Shapes.transport()),
                        regency("distan", "DATA PETANI DAN NELAYAN", farms, 0.45, Shapes.farming()),
                        regency("csr", "PENERIMA BANTUAN", proposed, 0.02, Shapes.company()),
                        regency("donatur", "DAFTAR SAHABAT", poor, 0.015, Shapes.donors())));
    }

    /** The same offices, each with the template and without a fault. */
    public static Plan flawless() {
        return new Plan(
                realistic().offices().stream()
                        .map(office -> office.with(Faults.none()).with(ListShape.template()))
                        .toList());
    }

    private static Office village(Predicate<Person> calls) {
        String title = "DAFTAR USULAN PEKERJA RENTAN";
        return new Office(
                "desa", title, Reach.VILLAGE, calls, 0.5, Shapes.villages(), Faults.realistic());
    }

    private static Office regency(
            String code, String title, Predicate<Person> calls, double share, ListShape shape) {
        return new Office(
                code, title, Reach.REGENCY, calls, share, List.of(shape), Faults.realistic());
    }
}
