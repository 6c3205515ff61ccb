package id.payung.intake;

import static id.payung.intake.Lists.ASEP;
import static id.payung.intake.Lists.DEDI;
import static id.payung.intake.Lists.EUIS;
import static id.payung.intake.Lists.list;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.Office;
import id.payung.intake.Difference.Part;
import id.payung.registry.DecileFact;
import id.payung.registry.Sighting;
import id.payung.registry.Timelines;
import id.payung.registry.WorkerFilter;
import id.payung.registry.WorkerLine;
import id.payung.registry.WorkerRecord;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Nik;
import id.payung.shared.Position;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PayungTest
class AcceptingTests {
    private static final String DETAILED = "NIK;Nama;Pekerjaan;Desil;No HP\n";

    @Autowired StoryWorld world;
    @Autowired Lists lists;
    @Autowired Listings listings;
    @Autowired ListingContents contents;
    @Autowired ListedRows rows;
    @Autowired Workers workers;
    @Autowired Timelines timelines;
    Actor siti;
    Office singajaya;

    @BeforeEach
    void story() {
        singajaya = world.singajaya();
        siti = world.siti();
    }

    private List<String> names() {
        return Acting.as(
                siti,
                () ->
                        workers.list(WorkerFilter.everybody(), Position.FIRST, 50).items().stream()
                                .map(WorkerLine::name)
                                .toList());
    }

    private UUID euis() {
        return Acting.as(siti, () -> workers.bearing(new Nik("9901065505900001")).orElseThrow());
    }

    private WorkerRecord record(UUID worker) {
        return Acting.as(siti, () -> workers.find(worker).orElseThrow());
    }

    private void undo(UUID listing) {
        Acting.run(siti, () -> listings.undo(listing).orElseThrow().orElseThrow());
    }

    @Test
    void newPeopleStandInTheRegisterWithTheBirthDateAndSexOfTheirNik() {
        lists.accepted(siti, singajaya, list(EUIS, ASEP));
        assertThat(names()).containsExactly("Asep Saepudin", "Euis Suryani");
        assertThat(record(euis()).bornOn()).hasToString("1990-05-15");
        assertThat(record(euis()).sex()).hasToString("FEMALE");
        assertThat(record(euis()).territory()).isEqualTo(StoryWorld.SINGAJAYA);
    }

    @Test
    void aChangedRowFollowsTheLatestListAndEachFieldKnowsItsSource() {
        lists.accepted(siti, singajaya, DETAILED + EUIS + ";Penjahit;3;081200000001\n");
        UUID second = lists.accepted(siti, singajaya, DETAILED + EUIS + ";Petani;;\n");
        assertThat(record(euis()).occupationText()).isEqualTo("Petani");
        assertThat(record(euis()).phoneMasked()).endsWith("001");
        List<Sighting> sightings = Acting.as(siti, () -> timelines.sightings(euis()));
        assertThat(sightings).hasSize(2);
        assertThat(sightings.getFirst().listing()).isEqualTo(second);
        assertThat(sightings.getFirst().gives())
                .contains(Sighting.Field.OCCUPATION, Sighting.Field.NAME);
        assertThat(sightings.getLast().gives()).containsExactly(Sighting.Field.PHONE);
    }

    @Test
    void aDecileIsAFactOfTheDayOfItsList() {
        lists.accepted(siti, singajaya, DETAILED + EUIS + ";Penjahit;3;\n");
        List<DecileFact> facts = Acting.as(siti, () -> timelines.deciles(euis()));
        assertThat(facts).singleElement().extracting(DecileFact::decile).isEqualTo(3);
        assertThat(facts.getFirst().source()).isEqualTo(singajaya.name());
    }

    @Test
    void theSameFileAcceptedTwiceAddsNothing() {
        lists.accepted(siti, singajaya, list(EUIS, ASEP));
        UUID twin = lists.accepted(siti, singajaya, list(EUIS, ASEP));
        assertThat(names()).hasSize(2);
        assertThat(Acting.as(siti, () -> timelines.sightings(euis())).size()).isEqualTo(1);
        assertThat(Acting.as(siti, () -> listings.find(twin).orElseThrow().twin())).isNotNull();
    }

    private ListingState stateOf(UUID listing) {
        return Acting.as(siti, () -> listings.find(listing).orElseThrow().state());
    }

    @Test
    void undoingTheSecondListFromAFileLeavesTheFirstAsItWas() {
        UUID first = lists.accepted(siti, singajaya, list(EUIS, ASEP));
        UUID twin = lists.accepted(siti, singajaya, list(EUIS, ASEP));
        undo(twin);
        assertThat(stateOf(first)).isEqualTo(ListingState.ACCEPTED);
        assertThat(stateOf(twin)).isEqualTo(ListingState.UNDONE);
        assertThat(names()).hasSize(2);
        undo(first);
        assertThat(names()).isEmpty();
    }

    @Test
    void undoingTheFirstListFromAFileLetsTheSecondSayWhatItSaid() {
        String rows = DETAILED + EUIS + ";Penjahit;3;081200000001\n";
        UUID first = lists.accepted(siti, singajaya, rows);
        UUID euis = euis();
        UUID twin = lists.accepted(siti, singajaya, rows);
        undo(first);
        assertThat(stateOf(twin)).isEqualTo(ListingState.ACCEPTED);
        assertThat(euis()).isEqualTo(euis);
        assertThat(record(euis).occupationText()).isEqualTo("Penjahit");
        assertThat(record(euis).phoneMasked()).endsWith("001");
        assertThat(Acting.as(siti, () -> timelines.sightings(euis)))
                .filteredOn(sighting -> sighting.withdrawnAt() == null)
                .singleElement()
                .extracting(Sighting::listing)
                .isEqualTo(twin);
        assertThat(Acting.as(siti, () -> timelines.deciles(euis)))
                .singleElement()
                .extracting(DecileFact::decile)
                .isEqualTo(3);
        undo(twin);
        assertThat(names()).isEmpty();
    }

    @Test
    void whatAFileChangedTheSecondTimeGoesBackWithThatListAlone() {
        UUID first = lists.accepted(siti, singajaya, DETAILED + EUIS + ";Penjahit;3;\n");
        UUID other = lists.accepted(siti, singajaya, DETAILED + EUIS + ";Petani;3;\n");
        UUID again = lists.accepted(siti, singajaya, DETAILED + EUIS + ";Penjahit;3;\n");
        assertThat(record(euis()).occupationText()).isEqualTo("Penjahit");
        undo(again);
        assertThat(record(euis()).occupationText()).isEqualTo("Petani");
        undo(other);
        assertThat(record(euis()).occupationText()).isEqualTo("Penjahit");
        undo(first);
        assertThat(names()).isEmpty();
    }

    @Test
    void undoingAListForgetsWhomItAloneNamed() {
        lists.accepted(siti, singajaya, list(EUIS));
        UUID second = lists.accepted(siti, singajaya, list(EUIS, ASEP));
        undo(second);
        assertThat(names()).containsExactly("Euis Suryani");
    }

    @Test
    void undoingAListGivesBackWhatOtherListsSay() {
        lists.accepted(siti, singajaya, DETAILED + EUIS + ";Penjahit;3;\n");
        UUID second =
                lists.accepted(
                        siti, singajaya, DETAILED + EUIS + " Rahayu;Petani;4;081200000001\n");
        undo(second);
        WorkerRecord record = record(euis());
        assertThat(record.name()).isEqualTo("Euis Suryani");
        assertThat(record.occupationText()).isEqualTo("Penjahit");
        assertThat(record.phoneMasked()).isNull();
        assertThat(Acting.as(siti, () -> timelines.deciles(euis())))
                .singleElement()
                .extracting(DecileFact::decile)
                .isEqualTo(3);
    }

    @Test
    void aLaterListKeepsAPersonKnownWhenTheEarlierOneIsUndone() {
        UUID first = lists.accepted(siti, singajaya, list(EUIS));
        lists.accepted(siti, singajaya, list(EUIS, ASEP));
        undo(first);
        assertThat(names()).containsExactly("Asep Saepudin", "Euis Suryani");
    }

    @Test
    void anUndoneListCanBeSentAgain() {
        UUID first = lists.accepted(siti, singajaya, list(EUIS));
        undo(first);
        assertThat(names()).isEmpty();
        lists.accepted(siti, singajaya, list(EUIS));
        assertThat(names()).containsExactly("Euis Suryani");
    }

    @Test
    void theDifferenceNamesWhoJoinedWhoLeftAndWhoChanged() {
        UUID first =
                lists.accepted(siti, singajaya, DETAILED + EUIS + ";Penjahit;;\n" + ASEP + ";;;\n");
        UUID second =
                lists.upload(siti, singajaya, DETAILED + EUIS + ";Petani;;\n" + DEDI + ";;;\n");
        lists.check(siti, second);
        Difference difference = Acting.as(siti, () -> contents.difference(second).orElseThrow());
        assertThat(difference).isEqualTo(new Difference(first, 1, 1, 1));
        assertThat(
                        Acting.as(siti, () -> rows.differing(second, Part.LEFT, Position.FIRST, 10))
                                .items())
                .extracting(RowLine::name)
                .containsExactly("Asep Saepudin");
        List<String> saved = new ArrayList<>();
        Acting.run(
                siti,
                () ->
                        rows.exportDiffering(
                                second,
                                Part.CHANGED,
                                Position.FIRST,
                                line -> saved.add(line.name())));
        assertThat(saved).containsExactly("Euis Suryani");
    }

    @Test
    void whatAnotherListHasSaidSinceTheCheckIsJudgedAnew() {
        UUID early = lists.upload(siti, singajaya, list(EUIS, ASEP));
        lists.check(siti, early);
        lists.accepted(siti, singajaya, list("9901065505900001;Bambang Wijayanto"));
        IntakeReport report = lists.accept(siti, early);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(names()).containsExactly("Asep Saepudin", "Bambang Wijayanto");
    }
}
