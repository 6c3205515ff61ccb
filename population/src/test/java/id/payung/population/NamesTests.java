package id.payung.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamesTests {

    @Test
    void areOneWordForManyOldAndFewYoungJavanese() {
        Predicate<String> oneWord = name -> name.indexOf(' ') < 0;

        assertThat(share(Culture.JAVANESE, 1955, oneWord)).isBetween(0.38, 0.5);
        assertThat(share(Culture.JAVANESE, 2005, oneWord)).isBetween(0.03, 0.12);
    }

    @Test
    void ofPilgrimsCarryTheirTitleAmongOldMuslims() {
        assertThat(share(Culture.SUNDANESE, 1960, name -> name.startsWith("H. ")))
                .isBetween(0.02, 0.05);
        assertThat(share(Culture.SUNDANESE, 2000, name -> name.startsWith("H. "))).isZero();
        assertThat(share(Culture.EASTERN, 1960, name -> name.startsWith("H. "))).isZero();
    }

    @Test
    void ofTheYoungHaveAThirdWordMoreOften() {
        Predicate<String> threeWords = name -> name.split(" ").length >= 3;

        assertThat(share(Culture.SUNDANESE, 2004, threeWords)).isBetween(0.15, 0.4);
        assertThat(share(Culture.SUNDANESE, 1980, threeWords)).isLessThan(0.06);
    }

    @Test
    void ofBatakFamiliesEndInAMarga() {
        List<String> margas = NamePool.of(Culture.BATAK).men2();

        assertThat(
                        share(
                                Culture.BATAK,
                                1980,
                                name ->
                                        margas.stream()
                                                .anyMatch(name.replace(", S.Pd.", "")::endsWith)))
                .isGreaterThan(0.95);
    }

    @Test
    void includeApostrophesAsOnIdentityCards() {
        assertThat(share(Culture.BETAWI, 1985, name -> name.contains("'"))).isGreaterThan(0.003);
    }

    @ParameterizedTest
    @EnumSource(Culture.class)
    void areManyAndSkewedInEveryCulture(Culture culture) {
        List<String> names = names(culture, 1985);

        assertThat(new HashSet<>(names)).hasSizeGreaterThan(150);
        assertThat(names).allMatch(name -> !name.isBlank() && !name.contains("  "));
        assertThat(names).noneMatch(name -> name.matches("(\\S+) \\1"));
    }

    @Test
    void followTheProvinceButNewcomersLiveEverywhere() {
        List<Culture> inWestJava = new ArrayList<>();
        SplittableRandom chance = new SplittableRandom(7);
        for (int i = 0; i < 2_000; i++) {
            inWestJava.add(Culture.at(StoryWorld.SINGAJAYA, chance));
        }

        assertThat(inWestJava).contains(Culture.JAVANESE).doesNotContain(Culture.BALINESE);
        assertThat(inWestJava.stream().filter(Culture.SUNDANESE::equals).count())
                .isBetween(1_100L, 1_700L);
    }

    private static double share(Culture culture, int bornIn, Predicate<String> kind) {
        List<String> names = names(culture, bornIn);
        return (double) names.stream().filter(kind).count() / names.size();
    }

    private static List<String> names(Culture culture, int bornIn) {
        SplittableRandom chance = new SplittableRandom(7);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            names.add(Names.of(culture, Sex.MALE, bornIn, chance));
        }
        return names;
    }
}
