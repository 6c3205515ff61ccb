package id.payung.eligibility;

import static id.payung.testing.ListDesk.codes;
import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.payung.access.Office;
import id.payung.intake.IntakeReport;
import id.payung.intake.Listing;
import id.payung.intake.ListingRefused;
import id.payung.intake.ListingState;
import id.payung.intake.Listings;
import id.payung.registry.DecileFact;
import id.payung.registry.HistoryLine;
import id.payung.registry.Timelines;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.shared.TerritoryCode;
import id.payung.testing.ListDesk;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a list of deciles does, and with it whatever lists of any declared kind share. */
@PayungTest
class DecileListsTests {
    private static final String EUIS = "9901065505900001;Euis Suryani";
    private static final String ASEP = "9901061708850002;Asep Saepudin";
    private static final String DEDI = "9901060101700003;Dedi Supriadi";
    private static final Map<String, String> DTSEN =
            Map.of("Sumber", "DTSEN", "Tanggal Acuan", "30-06-2025");

    @Autowired StoryWorld world;
    @Autowired ListDesk desk;
    @Autowired Listings listings;
    @Autowired Workers workers;
    @Autowired Timelines timelines;
    @Autowired Programmes programmes;
    @Autowired Assessments assessments;
    Actor rina;
    Office regency;
    UUID euis;

    @BeforeEach
    void story() {
        regency = world.regency();
        rina = world.rina();
        desk.proposed(rina, world.singajaya(), EUIS);
        euis = Acting.as(rina, () -> workers.bearing(nik("9901065505900001")).orElseThrow());
    }

    private static Nik nik(String digits) {
        return Nik.parse(digits).orElseThrow();
    }

    private UUID upload(String list, Map<String, String> told) {
        return desk.send(rina, regency, "desil", told, list).orElseThrow().id();
    }

    private IntakeReport check(String list, Map<String, String> told) {
        return desk.check(rina, upload(list, told));
    }

    private UUID accepted(String list) {
        return desk.accepted(rina, regency, "desil", DTSEN, list);
    }

    private List<DecileFact> known(UUID worker) {
        return Acting.as(rina, () -> timelines.deciles(worker));
    }

    @Test
    void keepsEachDecileWithItsSourceAndTheDayItSpeaksOf() {
        accepted("NIK;Nama;Desil\n9901065505900001;Euis Suryani;3\n");
        assertThat(known(euis))
                .singleElement()
                .satisfies(
                        fact -> {
                            assertThat(fact.decile()).isEqualTo(3);
                            assertThat(fact.source()).isEqualTo("DTSEN");
                            assertThat(fact.refersTo()).isEqualTo(LocalDate.of(2025, 6, 30));
                        });
    }

    @Test
    void whatTheFileSaysRowByRowGoesBeforeWhatIsToldForAll() {
        UUID listing =
                upload(
                        "NIK;Desil;Sumber;Per Tanggal\n9901065505900001;2;P3KE;31-12-2023\n",
                        Map.of());
        assertThat(desk.check(rina, listing).findings()).isEmpty();
        desk.accept(rina, listing);
        assertThat(known(euis).getFirst().source()).isEqualTo("P3KE");
        assertThat(known(euis).getFirst().refersTo()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void aListThatNobodySaysTheDayOfWaitsForAPersonToSayIt() {
        UUID listing = upload("NIK;Desil\n9901065505900001;2\n", Map.of("Sumber", "DTSEN"));
        Listing waiting = Acting.as(rina, () -> listings.find(listing).orElseThrow());
        assertThat(waiting.state()).isEqualTo(ListingState.UPLOADED);
        assertThat(Objects.requireNonNull(waiting.complaint()).message(Locale.of("id")))
                .contains("Tanggal Acuan");
    }

    @Test
    void refusesStrangersOtherNamesAndUnreadableWordsEachWithItsReason() {
        desk.proposed(rina, world.singajaya(), ASEP, DEDI);
        IntakeReport report =
                check(
                        """
                        NIK;Nama;Desil;Sumber
                        9901065505900001;Bambang Wijayanto;3;DTSEN
                        9901060203800009;Iis;3;DTSEN
                        9901061708850002;Asep Saepudin;;DTSEN
                        9901060101700003;Dedi Supriadi;4;kata tetangga
                        """,
                        Map.of("Tanggal Acuan", "2025-06-30"));
        assertThat(report.refused()).isEqualTo(4);
        assertThat(codes(report))
                .containsExactly(
                        "nik-registered-name",
                        "nik-unknown",
                        "eligibility.decile-missing",
                        "cell-choice");
        assertThat(report.findings().get(2).message())
                .isEqualTo("Desil kosong atau tidak terbaca.");
        assertThat(report.findings().get(3).remedy())
                .isEqualTo("Pilih salah satu: DTSEN, DTKS, P3KE.");
    }

    @Test
    void onePersonTwiceIsReadOnceAndRefusedWhereTheRowsDisagree() {
        assertThat(codes(check("NIK;Desil\n9901065505900001;3\n9901065505900001;3\n", DTSEN)))
                .containsExactly("row-repeated");
        IntakeReport torn = check("NIK;Desil\n9901065505900001;3\n9901065505900001;7\n", DTSEN);
        assertThat(codes(torn)).containsExactly("row-contradicts");
        assertThat(torn.refused()).isEqualTo(1);
    }

    @Test
    void theSameFileTwiceTellsNothingTheSecondTime() {
        String list = "NIK;Desil\n9901065505900001;3\n";
        accepted(list);
        UUID again = upload(list, DTSEN);
        assertThat(desk.check(rina, again).same()).isEqualTo(1);
        desk.accept(rina, again);
        assertThat(known(euis)).hasSize(1);
    }

    @Test
    void whatBecameKnownBetweenCheckAndAcceptanceIsNotToldAgain() {
        String list = "NIK;Desil\n9901065505900001;3\n";
        UUID early = upload(list, DTSEN);
        assertThat(desk.check(rina, early).added()).isEqualTo(1);
        accepted(list + "\n");
        assertThat(desk.accept(rina, early).same()).isEqualTo(1);
        assertThat(known(euis)).hasSize(1);
    }

    @Test
    void undoneWithEveryListFromTheSameFileItToldNothing() {
        String list = "NIK;Desil\n9901065505900001;3\n";
        accepted(list);
        UUID twin = accepted(list);
        desk.undo(rina, twin).orElseThrow();
        assertThat(known(euis)).isEmpty();
        assertThat(Acting.as(rina, () -> timelines.of(euis)))
                .as("that it was told and taken back stays in his life")
                .filteredOn(line -> line.code().startsWith("decile-"))
                .extracting(HistoryLine::code, HistoryLine::by)
                .containsExactly(
                        tuple("decile-taken-back", "DTSEN"), tuple("decile-told", "DTSEN"));
    }

    @Test
    void judgesAgainWhomItTellsOf() {
        Programme programme =
                Acting.as(
                                rina,
                                () ->
                                        programmes.open(
                                                "PPR",
                                                "Payung Bogor",
                                                BOGOR,
                                                Criteria.poorWorkersOf(BOGOR, "Pasal 4")))
                        .orElseThrow();
        UUID listing = accepted("NIK;Desil\n9901065505900001;3\n");
        assertThat(outcome(programme)).isEqualTo(AssessmentOutcome.ELIGIBLE);
        desk.undo(rina, listing).orElseThrow();
        assertThat(outcome(programme)).isEqualTo(AssessmentOutcome.INCOMPLETE);
    }

    private AssessmentOutcome outcome(Programme programme) {
        return Acting.as(rina, () -> assessments.of(euis)).stream()
                .filter(one -> one.programme().equals(programme.id()))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void aVillageMaySendDecilesAndNotMakeThemCount() {
        Actor siti = world.siti();
        String list = "NIK;Desil\n9901065505900001;1\n";
        UUID listing = desk.send(siti, world.singajaya(), "desil", DTSEN, list).orElseThrow().id();
        desk.check(siti, listing);
        assertThat(Acting.as(siti, () -> listings.accept(listing).orElseThrow()))
                .isEqualTo(Outcome.refused(new ListingRefused.NotEntitled()));
        desk.accept(rina, listing);
        assertThat(known(euis)).hasSize(1);
        assertThat(desk.undo(siti, listing))
                .isEqualTo(Outcome.refused(new ListingRefused.NotEntitled()));
    }

    @Test
    void anOfficeSpeaksOnlyForPeopleOfItsOwnArea() {
        TerritoryCode sukabumi = new TerritoryCode("32.02.01.2001");
        Office elsewhere =
                world.office("32.02.01.2001", "Desa Lain", Office.Kind.VILLAGE, sukabumi);
        desk.proposed(Actor.system(), elsewhere, ASEP);
        String list = "NIK;Desil\n9901061708850002;3\n";
        assertThat(codes(check(list, DTSEN))).containsExactly("nik-registered-elsewhere");
        UUID national = desk.send(Actor.system(), regency, "desil", DTSEN, list).orElseThrow().id();
        assertThat(codes(desk.check(Actor.system(), national)))
                .containsExactly("nik-registered-elsewhere");
    }

    @Test
    void aKindOrColumnThatNobodyDeclaredIsRefusedByName() {
        assertThat(refusal("mutasi-lama", Map.of())).isEqualTo("listing-unknown-kind");
        assertThat(refusal("desil", Map.of("Warna", "biru"))).isEqualTo("listing-unknown-column");
    }

    private String refusal(String kind, Map<String, String> told) {
        return desk.send(rina, regency, kind, told, "NIK\n")
                .fold(Listing::fileName, ListingRefused::code);
    }
}
