package id.payung.rules.scholarship;

import static id.payung.rules.law.Decision.Outcome.NO;
import static id.payung.rules.law.Decision.Outcome.UNKNOWN;
import static id.payung.rules.law.Decision.Outcome.YES;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Decision;
import id.payung.rules.law.Law;
import id.payung.rules.scholarship.YearlyPayment.Facts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Each year the office asks again: still young, unmarried, not employed, at school. */
class YearlyPaymentTest {
    private static final LocalDate DUE = LocalDate.of(2027, 3, 10);
    private static final LocalDate BORN = LocalDate.of(2010, 1, 1);

    private final YearlyPayment payment = YearlyPayment.under(Law.bundled());

    @Test
    void aChildAtSchoolWithALetterIsPaid() {
        assertThat(outcome(new Facts(BORN, false, false, true))).isEqualTo(YES);
    }

    @Test
    void aMarriedChildIsNotPaid() {
        assertThat(outcome(new Facts(BORN, true, false, true))).isEqualTo(NO);
    }

    @Test
    void anEmployedChildIsNotPaid() {
        assertThat(outcome(new Facts(BORN, false, true, true))).isEqualTo(NO);
    }

    @Test
    void onTheTwentyThirdBirthdayAChildIsNoLongerPaid() {
        assertThat(outcome(new Facts(DUE.minusYears(23), false, false, true))).isEqualTo(NO);
        assertThat(outcome(new Facts(DUE.minusYears(23).plusDays(1), false, false, true)))
                .isEqualTo(YES);
    }

    @Test
    void whatNobodySaidIsAskedAndNeverANo() {
        assertThat(outcome(new Facts(null, false, false, true))).isEqualTo(UNKNOWN);
        assertThat(outcome(new Facts(BORN, null, false, true))).isEqualTo(UNKNOWN);
        assertThat(outcome(new Facts(BORN, false, null, true))).isEqualTo(UNKNOWN);
        assertThat(outcome(new Facts(BORN, false, false, false))).isEqualTo(UNKNOWN);
    }

    @Test
    void theFourConditionsComeInTheOrderOfTheLaw() {
        assertThat(payment.on(DUE, new Facts(BORN, false, false, true)).findings())
                .extracting(finding -> finding.clause().name())
                .containsExactly("STILL_YOUNG", "STILL_UNMARRIED", "NOT_EMPLOYED", "SCHOOL_LETTER");
    }

    private Decision.Outcome outcome(Facts facts) {
        return payment.on(DUE, facts).outcome();
    }
}
