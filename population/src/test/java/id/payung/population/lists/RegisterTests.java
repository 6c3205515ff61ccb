package id.payung.population.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.population.Person;
import id.payung.population.Population;
import id.payung.population.Villages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTests {

    @TempDir Path directory = Path.of("");

    private final Population population = Population.of(Villages.some(), 900, 7);

    @Test
    void holdsEveryWorkerOnceInTheTemplatesColumns() throws IOException {
        Path file = directory.resolve("register.csv");

        assertThat(Register.template(file, population)).isEqualTo(900);
        List<List<String>> rows = Read.csv(file);
        assertThat(rows.getFirst()).hasSize(17).startsWith("NIK", "No KK", "Nama");
        assertThat(rows.stream().skip(1).map(List::getFirst))
                .containsExactlyElementsOf(population.workers().stream().map(Person::nik).toList());
    }

    @Test
    void numbersPeopleAndHouseholdsWhenItIsTheTruth() throws IOException {
        Path file = directory.resolve("people.csv");
        Register.people(file, population);
        List<List<String>> rows = Read.csv(file);
        Person first = population.workers().getFirst();

        assertThat(rows.getFirst()).hasSize(19).startsWith("person", "household", "NIK");
        assertThat(rows.get(1))
                .startsWith(
                        Long.toString(first.id()),
                        Long.toString(first.home().number()),
                        first.nik());
    }
}
