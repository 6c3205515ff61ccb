package id.payung.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.model.Model;
import id.payung.linkage.model.Term;
import id.payung.shared.Nik;
import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the model that Payung comes with thinks of people on lists. */
class ComparingTests {
    private static final Set<String> NAMES = Set.of("NAME", "MOTHER");
    private static final String SINGAJAYA = "32.01.06.2003";

    private final Model model = Models.first().among(50_000);

    private static Person person(
            String nik, String name, LocalDate bornOn, String mother, String card, String village) {
        Nik number = new Nik(nik);
        return new Person(
                UUID.randomUUID(),
                new TerritoryCode(village),
                number,
                bornOn,
                number.sex(),
                null,
                List.of(
                        name,
                        bornOn.toString(),
                        nik,
                        number.sex() == Sex.FEMALE ? "F" : "M",
                        mother,
                        "Bogor",
                        card,
                        "",
                        "Kp. Babakan",
                        village));
    }

    private static Person euis(String nik, String name) {
        return person(nik, name, LocalDate.of(1990, 5, 15), "Siti Rohmah", "kk7", SINGAJAYA);
    }

    private Comparing comparing(Person one, Person other) {
        return new Comparing(List.of(one, other), model);
    }

    private double chance(Person one, Person other) {
        return comparing(one, other).score(Likely.of(one.id(), other.id())).probability();
    }

    private boolean contradicts(Person one, Person other) {
        return comparing(one, other).contradicts(Likely.of(one.id(), other.id()));
    }

    private final Person euis = euis("9901065505900001", "Euis Suryani");

    @Test
    void oneFigureWrongAndANicknameIsNearlyCertainlyTheSame() {
        assertThat(chance(euis, euis("9901165505900001", "Iis Suryani"))).isGreaterThan(0.99);
    }

    @Test
    void sistersOfOneCardAreNotOnePerson() {
        Person sister =
                person(
                        "9901064211920001",
                        "Neneng Suryani",
                        LocalDate.of(1992, 11, 2),
                        "Siti Rohmah",
                        "kk7",
                        SINGAJAYA);
        assertThat(chance(euis, sister)).isLessThan(0.1);
    }

    @Test
    void aNamesakeBornOnTheSameDayFarAwayIsDoubtful() {
        Person namesake =
                person(
                        "9901205505900001",
                        "Euis Suryani",
                        LocalDate.of(1990, 5, 15),
                        "Nani Wijaya",
                        "kk9",
                        "32.01.20.2001");
        assertThat(chance(euis, namesake)).isLessThan(0.9);
    }

    @Test
    void neighboursBornOnTheSameDayAreStrangers() {
        Person neighbour =
                person(
                        "9901065505900002",
                        "Dewi Kartika",
                        LocalDate.of(1990, 5, 15),
                        "Nani Wijaya",
                        "kk9",
                        SINGAJAYA);
        assertThat(chance(euis, neighbour)).isLessThan(0.01);
    }

    @Test
    void twoWholeNumbersThatDifferAreNeverJoinedUnasked() {
        assertThat(contradicts(euis, euis("9904305505900012", "Euis Suryani"))).isTrue();
    }

    @Test
    void aSlipInTheRegionDoesNotContradictAndOneInTheSerialDoes() {
        assertThat(contradicts(euis, euis("9901165505900001", "Euis Suryani"))).isFalse();
        assertThat(contradicts(euis, euis("9901065505900002", "Euis Suryani"))).isTrue();
    }

    @Test
    void theNumberWhoseDigitsAgreeWithTheBirthDateGoesOn() {
        Person mistyped = euis("9901065506900001", "Euis Suryani");
        assertThat(Keeping.of(mistyped, euis)).isEqualTo(euis);
        assertThat(Keeping.of(euis, mistyped)).isEqualTo(euis);
        Person older = euis("9901165505900001", "Euis Suryani");
        assertThat(Keeping.of(older, euis)).as("both agree").isEqualTo(older);
    }

    @Test
    void theFirstModelNamesEveryFieldInOrderAndNoNumber() {
        assertThat(model.terms().stream().map(Term::field))
                .containsExactlyElementsOf(Stream.of(Evidence.values()).map(Enum::name).toList());
        assertThat(model.terms())
                .filteredOn(term -> !NAMES.contains(term.field()))
                .allSatisfy(term -> assertThat(term.commonness().shares()).isEmpty());
    }
}
