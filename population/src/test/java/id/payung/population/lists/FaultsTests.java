package id.payung.population.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.payung.population.Population;
import id.payung.population.Villages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTests {

    private static final Set<Column> ALL = EnumSet.allOf(Column.class);
    private static final int ROWS = 200_000;

    @Test
    void befallSixRowsInAHundredUnlessSaidOtherwise() {
        assertThat(Faults.realistic().rowsWithAFault()).isCloseTo(0.06, within(1e-12));
        assertThat(Faults.none().rowsWithAFault()).isZero();
    }

    @Test
    void ofEachKindAreAsFrequentAsStated() {
        Faults faults = Faults.inProportion(0.5, 0.2);
        Map<Fault, Integer> drawn = new HashMap<>();
        SplittableRandom chance = new SplittableRandom(7);
        for (int i = 0; i < ROWS; i++) {
            Fault fault = faults.fault(chance, ALL);
            Fault variant = faults.variant(chance);
            if (fault != null) {
                drawn.merge(fault, 1, Integer::sum);
            }
            if (variant != null) {
                drawn.merge(variant, 1, Integer::sum);
            }
        }

        for (Fault fault : Fault.all()) {
            double stated = faults.rates().getOrDefault(fault, 0.0);
            double noise = 5 * Math.sqrt(stated / ROWS);
            assertThat((double) drawn.getOrDefault(fault, 0) / ROWS)
                    .as(fault.code())
                    .isCloseTo(stated, within(noise));
        }
    }

    @Test
    void inWrittenListsAreAsManyAsStated(@TempDir Path directory) throws IOException {
        Population population = Population.of(Villages.some(), 12_000, 7);
        Office village = Plan.realistic().offices().getFirst().with(ListShape.template());
        Written written = Lists.write(directory, population, new Plan(List.of(village)));

        assertThat((double) written.faults() / written.rows()).isBetween(0.05, 0.068);
        assertThat(shareOf("VARIANT_", directory)).isBetween(0.07, 0.13);
    }

    @Test
    void neverSitInAColumnThatTheListLacks() {
        Set<Column> few = EnumSet.of(Column.NIK, Column.NAME);
        Faults faults = Faults.inProportion(1, 0);
        SplittableRandom chance = new SplittableRandom(7);
        for (int i = 0; i < 2_000; i++) {
            Fault fault = faults.fault(chance, few);
            assertThat(fault == null || few.contains(fault.column())).isTrue();
        }
    }

    @Test
    void ofOneKindCanBeAskedForAlone() {
        SplittableRandom chance = new SplittableRandom(7);

        assertThat(Faults.only(NikFault.LETTER, 1).fault(chance, ALL)).isEqualTo(NikFault.LETTER);
        assertThat(Faults.only(NikFault.LETTER, 1).variant(chance)).isNull();
        assertThat(Faults.none().fault(chance, ALL)).isNull();
    }

    @Test
    void cannotBefallMoreThanEveryRow() {
        assertThatThrownBy(() -> Faults.only(NikFault.LETTER, 1.1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Faults.only(NikFault.LETTER, -0.1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void haveCodesOfTheirOwn() {
        assertThat(Fault.all()).extracting(Fault::code).doesNotHaveDuplicates();
        assertThat(Fault.all().stream().filter(f -> f.weight() == 0))
                .containsExactlyInAnyOrder(NikFault.NUMERIC_CELL, NameVariant.NICKNAME);
    }

    private static double shareOf(String code, Path directory) {
        List<Read.TruthLine> truth = Read.truth(directory);
        long with = truth.stream().filter(line -> line.faults().contains(code)).count();
        return (double) with / truth.size();
    }
}
