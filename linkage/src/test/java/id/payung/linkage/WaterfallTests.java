package id.payung.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.model.Explanation;
import id.payung.linkage.model.Explanation.Contribution;
import id.payung.linkage.model.Model;
import id.payung.linkage.model.ModelFile;
import id.payung.linkage.model.ModelReading;
import id.payung.linkage.records.Field;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Why two records have the odds they have, field by field and in words. */
class WaterfallTests {
    private static final int EUIS = 900;
    private static final int SOELASTRI = 901;
    private static final int STRANGER = 902;

    private static List<Field> fields = List.of();
    private static Model model = new Model(0.5, 1, List.of(), List.of());

    @BeforeAll
    static void learn() throws Exception {
        People people = new People(1).born(600).again(300);
        people.record("Euis Sulastri", "1985-03-12", "9999014903850007", "Singajaya", "0812345678");
        people.record("Euis Soelastri", "1985-03-12", "9999014903850017", "Singajaya", "");
        people.record("Tatang Sutisna", "1960-11-30", "9999013011600003", "Nagrak", "0899999999");
        fields = people.evidence().fields();
        model =
                ((Deduplication.Done)
                                Deduplication.of(people.evidence(), 0, 0, new Phases(_ -> {})))
                        .findings()
                        .model();
    }

    @Test
    void eachFieldSaysHowItAgreesAndWhatItIsWorth() {
        Explanation why = Scoring.of(fields, model).explain(EUIS, SOELASTRI);

        assertThat(why.contributions())
                .extracting(Contribution::field)
                .containsExactlyElementsOf(People.FIELDS.keySet());
        assertThat(contribution(why, "nama").agreement()).isEqualTo(Agreement.SOUND);
        assertThat(contribution(why, "lahir").agreement()).isEqualTo(Agreement.EXACT);
        assertThat(contribution(why, "nik").agreement()).isEqualTo(Agreement.ONE_SLIP);
        assertThat(contribution(why, "hp").agreement()).isEqualTo(Agreement.MISSING);
        assertThat(contribution(why, "nama").left()).isEqualTo("euis sulastri");
        assertThat(contribution(why, "nama").right()).isEqualTo("euis soelastri");
        assertThat(contribution(why, "lahir").bits()).isPositive();
    }

    @Test
    void thePartsAddUpToTheScore() {
        Scoring scoring = Scoring.of(fields, model);
        for (int other = 0; other < 300; other++) {
            Explanation why = scoring.explain(EUIS, other);

            assertThat(why.bits()).isCloseTo(scoring.bits(EUIS, other), within(1e-4));
            assertThat(why.bits())
                    .isCloseTo(
                            why.prior()
                                    + why.contributions().stream()
                                            .mapToDouble(Contribution::bits)
                                            .sum(),
                            within(1e-9));
        }
    }

    @Test
    void whatNobodySaysIsWorthNothing() {
        Explanation why = Scoring.of(fields, model).explain(EUIS, SOELASTRI);

        assertThat(contribution(why, "hp").bits()).isCloseTo(0, within(0.3));
        assertThat(contribution(why, "hp").rarity()).isZero();
    }

    @Test
    void onePersonIsLikelyAndAStrangerIsNot() {
        Scoring scoring = Scoring.of(fields, model);

        assertThat(scoring.explain(EUIS, SOELASTRI).probability()).isGreaterThan(0.99);
        assertThat(scoring.explain(EUIS, STRANGER).probability()).isLessThan(1e-6);
        assertThat(contribution(scoring.explain(EUIS, STRANGER), "nama").bits()).isNegative();
    }

    @Test
    void whichRecordIsNamedFirstChangesNoWordAndNoBit() {
        Scoring scoring = Scoring.of(fields, model);
        for (int other = 0; other < 100; other++) {
            Explanation one = scoring.explain(EUIS, other);
            Explanation back = scoring.explain(other, EUIS);

            assertThat(back.bits()).isCloseTo(one.bits(), within(1e-6));
            assertThat(back.contributions())
                    .extracting(Contribution::agreement)
                    .isEqualTo(one.contributions().stream().map(Contribution::agreement).toList());
        }
    }

    @Test
    void aSavedModelSaysTheSameOfEveryAgreement() {
        Model read = ((ModelReading.Done) ModelReading.of(ModelFile.text(model))).model();

        assertThat(ModelFile.text(read)).isEqualTo(ModelFile.text(model));
        assertThat(read.fits(fields)).isTrue();
        Explanation before = Scoring.of(fields, model).explain(EUIS, SOELASTRI);
        Explanation after = Scoring.of(fields, read).explain(EUIS, SOELASTRI);
        for (int at = 0; at < before.contributions().size(); at++) {
            Contribution one = before.contributions().get(at);
            Contribution other = after.contributions().get(at);
            assertThat(other.agreement()).isEqualTo(one.agreement());
            assertThat(other.bits() - other.rarity())
                    .as(one.field())
                    .isCloseTo(one.bits() - one.rarity(), within(1e-3));
        }
    }

    @Test
    void aModelOfOtherFieldsScoresNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.of(fields.subList(0, 2), model));
    }

    private static Contribution contribution(Explanation why, String field) {
        return why.contributions().stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElseThrow();
    }
}
