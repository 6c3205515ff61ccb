package id.payung.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many places the funds of a demo have, and how much of its year it has behind it. */
class DemoScaleTests {
    private static final LocalDate THE_LAST_DAYS = LocalDate.of(2025, 12, 29);

    @Test
    void kabupatenBogorHasItsOwnPlaces() {
        DemoScale bogor = DemoScale.ofBogor();
        assertThat(bogor.poor()).isEqualTo(44_259);
        assertThat(bogor.caretakers()).isEqualTo(3_581);
        assertThat(bogor.teachers()).isEqualTo(3_250);
        assertThat(bogor.listed())
                .as("more are listed than have a place, so that somebody waits")
                .isGreaterThan(2 * (44_259 + 3_581 + 3_250));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "20000, 3333, 125, 333", "10000000, 44259, 3581, 3250"})
    void aSmallerRegencyHasAShareOfThemAndALargerOneNoMore(
            int listed, int poor, int caretakers, int teachers) {
        DemoScale scale = DemoScale.of(listed);
        assertThat(scale.poor()).isEqualTo(poor);
        assertThat(scale.caretakers()).isEqualTo(caretakers);
        assertThat(scale.teachers()).isEqualTo(teachers);
    }

    @Test
    void theYearIsWholeInASmallRegencyAndInKabupatenBogorItself() {
        YearMonth january = YearMonth.of(2025, 1);
        assertThat(first(DemoScale.of(20_000))).isEqualTo(january);
        assertThat(first(DemoScale.of(20_001))).isEqualTo(YearMonth.of(2025, 10));
        assertThat(first(DemoScale.ofBogor())).isEqualTo(january);
    }

    private static YearMonth first(DemoScale scale) {
        return DemoSpan.until(THE_LAST_DAYS, scale).lived().first();
    }
}
