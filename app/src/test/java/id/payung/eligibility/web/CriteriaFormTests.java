package id.payung.eligibility.web;

import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.Criteria;
import id.payung.eligibility.Practice;
import id.payung.eligibility.RankBy;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class CriteriaFormTests {
    private static final JoiningAges LAW = new JoiningAges(17, 65, "Permenaker 5/2021 Pasal 34");
    private static final Criteria EVERYTHING =
            Criteria.poorWorkersOf(BOGOR, "Perbup 12/2025 Pasal 4")
                    .aged(18, 59)
                    .inDeciles(1, 5, false)
                    .excluding(Set.of("CIVIL_SERVANT", "ARMY"))
                    .withAgreement()
                    .practising(
                            Practice.plain()
                                    .asking(90)
                                    .takingSelfPayers()
                                    .keepingWhoLeaves()
                                    .visiting(12)
                                    .continuingPledges(60)
                                    .endingAtAge(65)
                                    .ranking(RankBy.RISK, RankBy.DECILE));
    private static final Criteria NOTHING =
            new Criteria(
                    BOGOR,
                    null,
                    null,
                    false,
                    Set.of(),
                    false,
                    false,
                    Practice.plain().continuingPledges(null),
                    "Pasal 1");

    private static LinkedMultiValueMap<String, String> typed(Criteria criteria) {
        CriteriaForm form = CriteriaForm.of(criteria);
        LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        form.typed().forEach(typed::set);
        form.occupations().forEach(one -> typed.add(CriteriaForm.OCCUPATIONS, one));
        return typed;
    }

    @Test
    void whateverAProgrammeAsksComesBackFromItsFormAsItWas() {
        for (Criteria criteria : new Criteria[] {EVERYTHING, NOTHING}) {
            CriteriaForm form = CriteriaForm.typed(typed(criteria));
            assertThat(form.errors(LAW)).isEmpty();
            assertThat(form.wanted()).isEqualTo(criteria);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "wilayah, ''",
        "wilayah, Bogor",
        "dasar, ' '",
        "termiskin, 0",
        "termiskin, 6",
        "termiskin, ''",
        "tertinggi, 11",
        "tertinggi, sepuluh",
        "termuda, 60",
        "tertua, 65",
        "tertua, 120",
        "termuda, 16",
        "tertua, ''",
        "pekerjaan, RAJA",
        "tanya, 0",
        "tanya, 1096",
        "tanya, -1",
        "kunjungan, 61",
        "kunjungan, setahun",
        "desilkeluar, ''",
        "desilkeluar, STOP",
        "berakhir, 17",
        "berakhir, 121",
        "janji, 8",
        "urutan1, DECILE",
        "urutan1, TINGGI"
    })
    void aValueThatNoRuleMayHaveIsNamedByItsField(String field, String value) {
        LinkedMultiValueMap<String, String> typed = typed(EVERYTHING);
        typed.set(field, value);
        String named =
                switch (field) {
                    case "tertinggi" -> "termiskin";
                    case "tertua" -> "termuda";
                    default -> field;
                };
        assertThat(CriteriaForm.typed(typed).errors(LAW)).containsOnlyKeys(named);
    }

    @ParameterizedTest
    @CsvSource({
        "termiskin, 5",
        "tertinggi, 10",
        "tertinggi, 1",
        "termuda, 59",
        "termuda, 17",
        "tertua, 64",
        "tanya, 1",
        "tanya, 1095",
        "tanya, ''",
        "kunjungan, 60",
        "kunjungan, ''",
        "berakhir, 18",
        "berakhir, 120",
        "berakhir, ''",
        "janji, 7",
        "janji, ''",
        "urutan4, AGE"
    })
    void theValuesAtTheEdgeAreRules(String field, String value) {
        LinkedMultiValueMap<String, String> typed = typed(EVERYTHING);
        typed.set(field, value);
        assertThat(CriteriaForm.typed(typed).errors(LAW)).isEmpty();
    }

    @Test
    void anOrderOfNothingIsNone() {
        LinkedMultiValueMap<String, String> typed = typed(EVERYTHING);
        typed.remove("urutan1");
        typed.remove("urutan2");
        assertThat(CriteriaForm.typed(typed).errors(LAW)).containsOnlyKeys("urutan1");
    }
}
