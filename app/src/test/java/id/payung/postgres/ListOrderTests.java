package id.payung.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Position;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListOrderTests {
    private static final String ROWS = "from registry.worker w where w.sex = 'F'";
    private static final UUID EUIS = UUID.fromString("01990000-0000-7000-8000-000000000001");
    private static final ListOrder WORKERS =
            ListOrder.of("w.id").along("w.name_key").or("lahir", "w.born_on");

    @ParameterizedTest
    @CsvSource({
        "'', 'w.name_key, w.id'",
        "lahir, 'w.born_on, w.id'",
        "-lahir, 'w.born_on desc, w.id desc'",
        "gaji, 'w.name_key, w.id'",
        "lahir; drop table x, 'w.name_key, w.id'"
    })
    void aWordOfTheAddressChoosesAmongTheColumnsAndSaysNothingElse(String word, String order) {
        assertThat(WORKERS.sql(new Position(word, null), ROWS))
                .isEqualTo(" order by " + order + " ");
    }

    @Test
    void theNextPageBeginsBehindItsLastRowInTheSameOrder() {
        assertThat(WORKERS.sql(new Position("-lahir", EUIS.toString()), ROWS))
                .isEqualTo(
                        " and (w.born_on, w.id) < (select w.born_on, w.id "
                                + ROWS
                                + " and w.id = '"
                                + EUIS
                                + "') order by w.born_on desc, w.id desc ");
    }

    @Test
    void aRowOfTwoIdsIsFoundByBoth() {
        ListOrder attempts = ListOrder.of("r.decree", "r.worker").newestFirst();
        assertThat(attempts.sql(new Position("", EUIS + "." + EUIS), ROWS))
                .contains("(r.decree, r.worker) < (select", "and r.decree = '", "and r.worker = '")
                .endsWith("order by r.decree desc, r.worker desc ");
    }

    @Test
    void aRowWithANumberIsFoundByItHoweverLargeItIsTyped() {
        ListOrder trail = ListOrder.numbered("seq").newestFirst().or("pelaku", "actor");
        assertThat(trail.sql(new Position("pelaku", "999999999999"), "from audit.entry where true"))
                .isEqualTo(
                        " and (actor, seq) > (select actor, seq from audit.entry where true"
                                + " and seq = 999999999999) order by actor, seq ");
        assertThat(trail.sql(new Position("", EUIS.toString()), "from audit.entry where true"))
                .isEqualTo(" order by seq desc ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "' or true --", "12", "01990000-0000-7000-8000-000000000001.x"})
    void whatIsNoRowBeginsTheListAnew(String after) {
        assertThat(WORKERS.sql(new Position("", after), ROWS))
                .isEqualTo(" order by w.name_key, w.id ");
    }
}
