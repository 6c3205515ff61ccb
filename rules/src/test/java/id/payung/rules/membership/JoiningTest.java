package id.payung.rules.membership;

import static id.payung.rules.law.Decision.Outcome.NO;
import static id.payung.rules.law.Decision.Outcome.UNKNOWN;
import static id.payung.rules.law.Decision.Outcome.YES;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Decision;
import id.payung.rules.law.Finding;
import id.payung.rules.law.Law;
import id.payung.rules.membership.Joining.Facts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may join: 18 or older, not yet 65, with few enough jobs. */
class JoiningTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final Joining joining = Joining.under(Law.bundled());

    @Test
    void asepMayJoinOnHisEighteenthBirthdayAndNotTheDayBefore() {
        var asep = Facts.newcomer(TODAY.minusYears(18));

        assertThat(joining.on(TODAY, asep).outcome()).isEqualTo(YES);
        assertThat(joining.on(TODAY.minusDays(1), asep).outcome()).isEqualTo(NO);
        assertThat(joining.on(TODAY.plusDays(1), asep).outcome()).isEqualTo(YES);
    }

    @Test
    void pakDediMayJoinTheDayBeforeHeIsSixtyFiveAndNotOnIt() {
        var dedi = Facts.newcomer(TODAY.minusYears(65));

        assertThat(joining.on(TODAY.minusDays(1), dedi).outcome()).isEqualTo(YES);
        assertThat(joining.on(TODAY, dedi).outcome()).isEqualTo(NO);
    }

    @Test
    void whoJoinedEarlierMayGoOnPastSixtyFive() {
        var dedi = new Facts(TODAY.minusYears(70), true, 1);

        assertThat(joining.on(TODAY, dedi).outcome()).isEqualTo(YES);
    }

    @Test
    void aMissingBirthDateIsAskedForAndNeverANo() {
        var decision = joining.on(TODAY, Facts.newcomer(null));

        assertThat(decision.outcome()).isEqualTo(UNKNOWN);
        assertThat(decision.findings())
                .filteredOn(Finding.Unknown.class::isInstance)
                .hasSize(2)
                .allSatisfy(
                        finding ->
                                assertThat(((Finding.Unknown) finding).missing().indonesian())
                                        .isEqualTo("tanggal lahir"));
    }

    @Test
    void twoJobsAreAllowedAndThreeAreNot() {
        var born = TODAY.minusYears(30);

        assertThat(joining.on(TODAY, new Facts(born, false, 2)).outcome()).isEqualTo(YES);
        assertThat(joining.on(TODAY, new Facts(born, false, 3)).outcome()).isEqualTo(NO);
    }

    @Test
    void aKnownNoOutweighsWhatIsUnknown() {
        assertThat(joining.on(TODAY, new Facts(null, false, 3)).outcome()).isEqualTo(NO);
    }

    @Test
    void everyNoTellsItsReason() {
        var tooYoung = joining.on(TODAY, new Facts(TODAY.minusYears(17), false, 3));
        var tooOld = joining.on(TODAY, Facts.newcomer(TODAY.minusYears(80)));

        assertThat(reasons(tooYoung))
                .containsExactly(
                        "belum mencapai usia paling muda",
                        "pekerjaan yang didaftarkan terlalu banyak");
        assertThat(reasons(tooOld)).containsExactly("sudah mencapai batas usia pendaftaran");
    }

    private static List<String> reasons(Decision decision) {
        return decision.findings().stream()
                .filter(Finding.NotMet.class::isInstance)
                .map(finding -> ((Finding.NotMet) finding).reason().indonesian())
                .toList();
    }
}
