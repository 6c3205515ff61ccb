package id.payung.eligibility;

import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.payung.eligibility.Criteria.Range;
import id.payung.intake.PaperKind;
import id.payung.intake.PaperRule.Weight;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CriteriaTextTests {

    @Test
    void whatIsWrittenIsReadAgain() {
        Criteria criteria =
                Criteria.poorWorkersOf(BOGOR, "Perbup 12/2025")
                        .aged(20, 59)
                        .excluding(Set.of("CIVIL_SERVANT", "ARMY_OR_POLICE"))
                        .practising(
                                Practice.plain()
                                        .asking(90)
                                        .takingSelfPayers()
                                        .wanting(PaperKind.MINUTES, Weight.BLOCKS_DECREES)
                                        .ranking(RankBy.RISK, RankBy.DECILE));
        assertThat(CriteriaText.read(CriteriaText.write(criteria))).isEqualTo(criteria);
    }

    @Test
    void aConditionThatIsNotWrittenIsNotAsked() {
        Criteria criteria = CriteriaText.read("{\"territory\": \"32.01\"}");
        assertThat(criteria.ages()).isNull();
        assertThat(criteria.deciles()).isNull();
        assertThat(criteria.excludedOccupations()).isEmpty();
        assertThat(criteria.practice()).isEqualTo(Practice.plain());
    }

    @Test
    void aRangeThatEndsBeforeItStartsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(4, 1));
    }
}
