package id.payung.population.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NameFaultTests {

    @Test
    void leavesOutOrFillsInNothing() {
        assertThat(Euis.spoilt(NameFault.MISSING)).isEmpty();
        assertThat(Euis.spoilt(NameFault.PLACEHOLDER)).isIn("NULL", "-");
    }

    @Test
    void runsToThreeHundredCharacters() {
        assertThat(Euis.spoilt(NameFault.TOO_LONG)).hasSize(300).startsWith("Euis Suryani Euis");
    }

    @Test
    void carriesSignsThatNoCardHas() {
        assertThat(Euis.spoilt(NameFault.EMOJI).codePoints().max()).hasValue(0x1F64F);
        assertThat(Euis.spoilt(NameFault.DIRECTION_MARK).replace("\u200F", ""))
                .isEqualTo("Euis Suryani");
    }

    @Test
    void carriesHostileText() {
        assertThat(Euis.spoilt(NameFault.FORMULA)).startsWith("=HYPERLINK(");
        assertThat(Euis.spoilt(NameFault.SCRIPT)).startsWith("<script>").endsWith("</script>");
    }

    @Test
    void swapsTwoNeighbouringLetters() {
        String spoilt = Euis.spoilt(NameFault.MISTYPED);

        assertThat(spoilt).isNotEqualTo("Euis Suryani").hasSameSizeAs("Euis Suryani");
        assertThat(letters(spoilt)).isEqualTo(letters("Euis Suryani"));
    }

    @ParameterizedTest
    @EnumSource(NameFault.class)
    void alwaysChangesTheName(NameFault fault) {
        assertThat(Euis.spoilt(fault)).isNotEqualTo("Euis Suryani");
        assertThat(fault.column()).isEqualTo(Column.NAME);
        assertThat(fault.outcome()).isNotEqualTo(Outcome.VARIANT);
    }

    @Test
    void variantsAreWhatOfficesWrite() {
        Set<String> titled = new HashSet<>();
        Set<String> spelled = new HashSet<>();
        for (long chance = 0; chance < 60; chance++) {
            Slip slip = Euis.slip(DayStyle.DASHES, chance);
            titled.add(NameVariant.TITLED.spoil(slip).shown());
            spelled.add(NameVariant.SPELLED_OTHERWISE.spoil(slip).shown());
        }

        assertThat(titled)
                .containsExactlyInAnyOrder(
                        "Hj. Euis Suryani", "Ibu Euis Suryani", "Usth. Euis Suryani");
        assertThat(spelled)
                .containsExactlyInAnyOrder("Iis Suryani", "Euis Soeryani", "Euis Surjani");
        assertThat(Euis.spoilt(NameVariant.SHORTENED)).isEqualTo("Euis");
        assertThat(Euis.spoilt(NameVariant.INITIAL)).isEqualTo("Euis S.");
        assertThat(Euis.spoilt(NameVariant.NICKNAME)).isEqualTo("Iis Suryani");
    }

    private static String letters(String name) {
        return name.chars().sorted().mapToObj(Character::toString).reduce("", String::concat);
    }
}
