package id.payung.enrolment;

import static id.payung.eligibility.RankBy.AGE;
import static id.payung.eligibility.RankBy.DECILE;
import static id.payung.eligibility.RankBy.KNOWN_SINCE;
import static id.payung.eligibility.RankBy.RISK;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.RankBy;
import id.payung.enrolment.Ranking.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said to somebody who asks why the other stands before him. */
class RankingTests {
    private static final Instant JUNE = Instant.parse("2025-06-03T02:00:00Z");
    private static final Known EUIS = new Known(2, "TAILOR", LocalDate.of(1968, 8, 28), JUNE);
    private static final Known ASEP =
            new Known(2, "OJEK_DRIVER", LocalDate.of(1985, 8, 17), JUNE.plusSeconds(1));
    private static final Known DEDI =
            new Known(1, "MOSQUE_CARETAKER", LocalDate.of(1970, 3, 5), JUNE);

    private static final Ranking USUAL = new Ranking(RankBy.USUAL);

    private static Ranking by(RankBy... criteria) {
        return new Ranking(List.of(criteria));
    }

    @Test
    void thePoorerStandsBeforeWhateverElseSpeaksForTheOther() {
        assertThat(USUAL.decides(DEDI, ASEP)).contains(DECILE);
    }

    @Test
    void ofTheSameDecileTheMoreDangerousWorkDecides() {
        assertThat(USUAL.decides(ASEP, EUIS)).contains(RISK);
    }

    @Test
    void whatTheProgrammeDoesNotCountDecidesNothing() {
        assertThat(by(DECILE, AGE).decides(EUIS, ASEP)).contains(AGE);
        assertThat(by(KNOWN_SINCE, DECILE).decides(EUIS, ASEP)).contains(KNOWN_SINCE);
        assertThat(by(DECILE).decides(EUIS, ASEP)).isEmpty();
    }

    @Test
    void theOrderOfTheCriteriaIsTheOrderInWhichTheyAreAsked() {
        assertThat(by(RISK, DECILE).decides(ASEP, DEDI)).contains(RISK);
        assertThat(by(DECILE, RISK).decides(DEDI, ASEP)).contains(DECILE);
    }

    @Test
    void whoIsEqualInEverythingIsPartedByTheOrderOfRegistrationAlone() {
        assertThat(USUAL.decides(EUIS, EUIS)).isEmpty();
    }

    @Test
    void whoseDecileOrBirthNobodyKnowsStandsBehindThoseOfWhomItIsKnown() {
        Known nobodyAsked = new Known(null, "TAILOR", null, JUNE);
        assertThat(USUAL.decides(EUIS, nobodyAsked)).contains(DECILE);
        assertThat(by(AGE).decides(EUIS, nobodyAsked)).contains(AGE);
        assertThat(USUAL.decides(nobodyAsked, nobodyAsked)).isEmpty();
        assertThat(by(DECILE).sql()).contains("a.decile nulls last");
        assertThat(by(AGE).sql()).contains("w.born_on nulls last");
    }

    @Test
    void inTheDatabaseEveryOrderEndsWithTheRegistrationSoThatNoTwoShareAPlace() {
        for (RankBy criterion : RankBy.values()) {
            assertThat(by(criterion).sql()).endsWith(", a.worker");
        }
        assertThat(USUAL.sql())
                .containsSubsequence("a.decile", "w.occupation", "w.born_on", "w.registered_at");
    }
}
