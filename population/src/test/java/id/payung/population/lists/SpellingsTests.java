package id.payung.population.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTests {

    @ParameterizedTest
    @CsvSource({
        "Muhammad, Moh.",
        "Muhammad, Muh.",
        "Moh., Muhammad",
        "Sutrisno, Soetrisno",
        "Joko, Djoko",
        "Saepudin, Saefudin",
        "Wijaya, Widjaja",
        "Ma'ruf, Maruf"
    })
    void knowTheirEquals(String name, String other) {
        assertThat(spellings(name)).contains(other).doesNotContain(name);
    }

    @ParameterizedTest
    @CsvSource({"Sukardi, Soekardi", "Wajidi, Wadjidi", "Kucing, Kutjing", "Rofik, Ropik"})
    void followTheOldRulesWhereNoListHelps(String name, String old) {
        assertThat(spellings(name)).contains(old);
    }

    @Test
    void changeOneWordAndKeepTheOthers() {
        assertThat(spellings("Asep Saepudin"))
                .allMatch(name -> name.startsWith("Asep ") || name.endsWith(" Saepudin"));
    }

    @Test
    void leaveANameAloneThatHasNoOther() {
        assertThat(spellings("Ali")).containsExactly("Ali");
    }

    @Test
    void takeTitlesOff() {
        assertThat(Spellings.withoutTitles("H. Dedi Kurnia")).isEqualTo("Dedi Kurnia");
        assertThat(Spellings.withoutTitles("Hj. Euis Suryani, S.Pd.")).isEqualTo("Euis Suryani");
        assertThat(Spellings.withoutTitles("Hasan Husen")).isEqualTo("Hasan Husen");
    }

    private static Set<String> spellings(String name) {
        Set<String> found = new HashSet<>();
        for (long chance = 0; chance < 80; chance++) {
            found.add(Spellings.another(name, new SplittableRandom(chance)));
        }
        return found;
    }
}
