package id.payung.intake;

import static id.payung.testing.ListDesk.codes;
import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.Office;
import id.payung.eligibility.Criteria;
import id.payung.eligibility.Practice;
import id.payung.eligibility.Programmes;
import id.payung.files.StoredFiles;
import id.payung.intake.PaperRule.Weight;
import id.payung.registry.HistoryLine;
import id.payung.registry.Occupation;
import id.payung.registry.Timelines;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Area;
import id.payung.testing.ListDesk;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Lists of an agency for many villages: to which village a row goes, as what, with which papers.
 */
@PayungTest
class PlacesAndPapersTests {
    private static final String EUIS = "9901065505900001;Euis Suryani";
    private static final String ASEP = "9901061708850002;Asep Saepudin";

    @Autowired StoryWorld world;
    @Autowired ListDesk desk;
    @Autowired Listings listings;
    @Autowired AmbiguousPlaces places;
    @Autowired Papers papers;
    @Autowired StoredFiles files;
    @Autowired Workers workers;
    @Autowired Timelines timelines;
    @Autowired Programmes programmes;
    Actor rina;
    Office regency;

    @BeforeEach
    void story() {
        regency = world.regency();
        rina = world.rina();
    }

    private UUID send(String heading, String... rows) {
        return send(Map.of(), heading, rows);
    }

    private UUID send(Map<String, String> told, String heading, String... rows) {
        String list = "NIK;Nama" + heading + "\n" + String.join("\n", rows) + "\n";
        return desk.send(rina, regency, ListingKinds.PROPOSALS, told, list).orElseThrow().id();
    }

    private UUID euis() {
        return Acting.as(
                rina,
                () -> workers.bearing(Nik.parse("9901065505900001").orElseThrow()).orElseThrow());
    }

    private TerritoryCode home() {
        UUID euis = euis();
        return Acting.as(rina, () -> workers.find(euis).orElseThrow().territory());
    }

    private List<AmbiguousPlace> asked(UUID listing) {
        return Acting.as(rina, () -> places.of(listing));
    }

    @Test
    void aNameThatSeveralVillagesBearIsAskedOnceAndRememberedForTheOfficesNextLists() {
        UUID listing = send(";Desa", EUIS + ";Sukamaju", ASEP + ";Sukamaju");
        assertThat(codes(desk.check(rina, listing)))
                .containsExactly("area-ambiguous", "area-ambiguous");
        assertThat(desk.report(rina, listing).refused()).isEqualTo(2);
        AmbiguousPlace place = asked(listing).getFirst();
        assertThat(place.rows()).isEqualTo(2);
        assertThat(place.places()).extracting(Area::code).contains(SUKAMAJU.value());
        settle(listing, place, SUKAMAJU);
        assertThat(codes(desk.check(rina, listing))).isEmpty();
        desk.accept(rina, listing);
        assertThat(home()).isEqualTo(SUKAMAJU);
        UUID next = send(";Desa", "9901060101700003;Dedi Supriadi;SUKAMAJU");
        assertThat(codes(desk.check(rina, next))).isEmpty();
    }

    private boolean settle(UUID listing, AmbiguousPlace place, TerritoryCode meant) {
        return Acting.as(
                        rina,
                        () ->
                                places.settle(listing, place.column(), place.written(), meant)
                                        .orElseThrow())
                .orElseThrow();
    }

    @Test
    void onlyAPlaceThatBearsTheNameCanBeMeant() {
        UUID listing = send(";Desa", EUIS + ";Sukamaju");
        desk.check(rina, listing);
        AmbiguousPlace asked = asked(listing).getFirst();
        assertThat(settle(listing, asked, SINGAJAYA)).isFalse();
        AmbiguousPlace elsewhere =
                new AmbiguousPlace("desa", asked.written(), asked.rows(), asked.places());
        assertThat(settle(listing, elsewhere, SUKAMAJU)).as("no column of the list").isFalse();
        assertThat(codes(desk.check(rina, listing))).containsExactly("area-ambiguous");
    }

    @Test
    void aCodeSaysMoreThanAnyNameBesideIt() {
        UUID listing = send(";Desa;Kode Desa", EUIS + ";Sukamaju;" + SINGAJAYA.value());
        assertThat(codes(desk.check(rina, listing))).isEmpty();
        desk.accept(rina, listing);
        assertThat(home()).isEqualTo(SINGAJAYA);
    }

    @Test
    void aCodeThatNobodyKnowsOrOfAnotherRegencyRefusesItsRow() {
        UUID listing = send(";Kode Desa", EUIS + ";32.01.06.9999", ASEP + ";32.03.01.2001");
        assertThat(codes(desk.check(rina, listing)))
                .containsExactly("area-code-unknown", "area-outside");
    }

    @Test
    void theGroupToldForAListStaysWithTheWorkerAsProvenance() {
        UUID listing = send(Map.of("Kelompok", "Marbot"), "", EUIS);
        assertThat(codes(desk.check(rina, listing))).isEmpty();
        desk.accept(rina, listing);
        UUID euis = euis();
        assertThat(Acting.as(rina, () -> timelines.of(euis)))
                .filteredOn(line -> line.code().equals("special-group"))
                .singleElement()
                .satisfies(line -> assertThat(line.args()).isEqualTo(List.of("Marbot")))
                .extracting(HistoryLine::by)
                .isEqualTo(regency.name());
        assertThat(Acting.as(rina, () -> workers.find(euis)).orElseThrow().occupation())
                .as("what he lives by, which no column told")
                .isEqualTo(Occupation.MOSQUE_CARETAKER);
        desk.undo(rina, listing).orElseThrow();
        assertThat(Acting.as(rina, () -> timelines.of(euis)))
                .extracting(HistoryLine::code)
                .doesNotContain("special-group");
    }

    private UUID checkedUnder(Practice practice) {
        Acting.as(
                        rina,
                        () ->
                                programmes.open(
                                        "PPR",
                                        "Payung Bogor",
                                        BOGOR,
                                        Criteria.poorWorkersOf(BOGOR, "Pasal 4")
                                                .practising(practice)))
                .orElseThrow();
        UUID listing = send("", EUIS);
        desk.check(rina, listing);
        return listing;
    }

    private static InputStream scan() {
        return new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    }

    private Paper add(UUID listing, PaperKind kind) {
        return Acting.as(
                        rina,
                        () ->
                                papers.add(listing, kind, "surat.pdf", "application/pdf", scan())
                                        .orElseThrow())
                .orElseThrow();
    }

    private String accepting(UUID listing) {
        return Acting.as(rina, () -> listings.accept(listing).orElseThrow())
                .fold(run -> run.kind(), ListingRefused::code);
    }

    @Test
    void aListWithoutAPaperThatItsProgrammeRequiresIsNotAccepted() throws Exception {
        UUID listing =
                checkedUnder(
                        Practice.plain()
                                .wanting(PaperKind.COVER_LETTER, Weight.BLOCKS_LISTS)
                                .wanting(PaperKind.MINUTES, Weight.BLOCKS_DECREES));
        assertThat(missing(listing)).containsExactly(PaperKind.COVER_LETTER, PaperKind.MINUTES);
        assertThat(accepting(listing)).isEqualTo("listing-paper-cover-letter");
        Paper letter = add(listing, PaperKind.COVER_LETTER);
        assertThat(missing(listing)).containsExactly(PaperKind.MINUTES);
        try (InputStream kept =
                Acting.as(
                        rina, () -> files.open(papers.file(listing, letter.id()).orElseThrow()))) {
            assertThat(kept.readAllBytes()).isEqualTo(scan().readAllBytes());
        }
        desk.accept(rina, listing);
        assertThat(Acting.as(rina, () -> papers.remove(listing, letter.id()).orElseThrow()))
                .isEqualTo(Outcome.refused(new ListingRefused.NotNow(ListingState.ACCEPTED)));
    }

    private List<PaperKind> missing(UUID listing) {
        return Acting.as(rina, () -> papers.missing(listing)).stream()
                .map(PaperRule::paper)
                .toList();
    }

    @Test
    void aPaperTakenAwayIsMissedAgain() {
        UUID listing =
                checkedUnder(
                        Practice.plain().wanting(PaperKind.RESPONSIBILITY, Weight.BLOCKS_LISTS));
        Paper paper = add(listing, PaperKind.RESPONSIBILITY);
        assertThat(missing(listing)).isEmpty();
        Acting.as(rina, () -> papers.remove(listing, paper.id()).orElseThrow()).orElseThrow();
        assertThat(missing(listing)).containsExactly(PaperKind.RESPONSIBILITY);
        assertThat(accepting(listing)).isEqualTo("listing-paper-responsibility");
    }

    @Test
    void theNeighbouringVillageSeesNeitherNamesNorPapers() {
        UUID listing = checkedUnder(Practice.plain());
        Paper paper = add(listing, PaperKind.MINUTES);
        Actor neighbour = world.neighbour();
        Acting.run(
                neighbour,
                () -> {
                    assertThat(papers.of(listing)).isEmpty();
                    assertThat(papers.file(listing, paper.id())).isEmpty();
                    assertThat(papers.remove(listing, paper.id())).isEmpty();
                    assertThat(places.of(listing)).isEmpty();
                    assertThat(places.settle(listing, "Desa/Kelurahan", "Sukamaju", SUKAMAJU))
                            .isEmpty();
                });
    }
}
