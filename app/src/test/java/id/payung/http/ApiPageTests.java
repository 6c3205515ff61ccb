package id.payung.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiPageTests {
    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 1", "1, 1", "50, 50", "200, 200", "201, 200", "2147483647, 200"})
    void aPageIsNeverEmptyByWishAndNeverWithoutEnd(int asked, int given) {
        assertThat(ApiPage.size(asked)).isEqualTo(given);
    }

    @Test
    void theCursorIsTheLastRowsKeyWhileThereIsMore() {
        Page<String> page = Page.of(List.of("Asep", "Dedi", "Euis"), 2, Function.identity());
        assertThat(ApiPage.of(page, String::length))
                .isEqualTo(new ApiPage<>(List.of(4, 4), "Dedi"));
    }

    @Test
    void theLastPageHasNoCursor() {
        Page<String> exact = Page.of(List.of("Asep", "Dedi"), 2, Function.identity());
        assertThat(ApiPage.of(exact, String::length).nextCursor()).isNull();
    }

    @Test
    void aListIsAskedForOneRowMoreThanThePageShowsToKnowWhetherThereIsAnother() {
        List<String> all = List.of("Asep", "Dedi", "Euis");
        assertThat(ApiPage.of(2, more -> all.subList(0, more), name -> name, String::length))
                .isEqualTo(new ApiPage<>(List.of(4, 4), "Dedi"));
    }

    @Test
    void whoeverAsksForEverythingAsksTheListForTheLargestPageAndOneRow() {
        List<Integer> asked = new ArrayList<>();
        ApiPage.of(
                Integer.MAX_VALUE,
                more -> {
                    asked.add(more);
                    return List.<String>of();
                },
                name -> name,
                String::length);
        assertThat(asked).containsExactly(ApiPage.LARGEST + 1);
    }
}
