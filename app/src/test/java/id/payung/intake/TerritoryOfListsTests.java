package id.payung.intake;

import static id.payung.intake.Lists.ASEP;
import static id.payung.intake.Lists.EUIS;
import static id.payung.intake.Lists.list;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.Office;
import id.payung.registry.WorkerFilter;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PayungTest
class TerritoryOfListsTests {
    private static final String PLACED = "NIK;Nama;Desa/Kelurahan;Kecamatan\n";

    @Autowired StoryWorld world;
    @Autowired Lists lists;
    @Autowired Listings listings;
    @Autowired ListingContents contents;
    @Autowired ListedRows rows;
    @Autowired Workers workers;
    Actor siti;
    Actor neighbour;
    Actor rina;
    Office singajaya;

    @BeforeEach
    void story() {
        singajaya = world.singajaya();
        siti = world.siti();
        rina = world.rina();
        neighbour = world.neighbour();
    }

    private long known(Actor actor) {
        return Acting.as(actor, () -> workers.count(WorkerFilter.everybody()));
    }

    @Test
    void aListOfAnotherVillageIsNotFound() {
        UUID listing = lists.accepted(siti, singajaya, list(EUIS));
        Acting.run(
                neighbour,
                () -> {
                    assertThat(listings.find(listing)).isEmpty();
                    assertThat(listings.undo(listing)).isEmpty();
                    assertThat(listings.check(listing)).isEmpty();
                    assertThat(rows.page(listing, RowFilter.all(), Position.FIRST, 10).items())
                            .isEmpty();
                    assertThat(
                                    contents.findings(listing, RowFilter.all(), Position.FIRST, 10)
                                            .items())
                            .isEmpty();
                    assertThat(contents.report(listing, java.util.Locale.of("id"))).isEmpty();
                });
        assertThat(known(siti)).isEqualTo(1);
    }

    @Test
    void nobodySendsAListForAnotherVillagesOffice() {
        assertThat(
                        Acting.as(
                                neighbour,
                                () -> listings.upload(singajaya, "x.csv", Lists.bytes(list(EUIS)))))
                .isEqualTo(Outcome.refused(new ListingRefused.NotEntitled()));
    }

    @Test
    void aNikRegisteredInAnotherVillageIsRefusedWithoutSayingWhere() {
        lists.accepted(siti, singajaya, list(EUIS));
        IntakeReport report = lists.checked(neighbour, world.sukamaju(), list(EUIS, ASEP));
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.added()).isEqualTo(1);
        IntakeReport.Line line = report.findings().getFirst();
        assertThat(line.code()).isEqualTo("nik-registered-elsewhere");
        assertThat(line.message() + line.remedy()).doesNotContain("Singajaya", "Euis");
    }

    @Test
    void aNeighbourWhoWasFasterSinceTheCheckMakesTheRowRefused() {
        UUID late = lists.upload(neighbour, world.sukamaju(), list(EUIS, ASEP));
        lists.check(neighbour, late);
        lists.accepted(siti, singajaya, list(EUIS));
        IntakeReport report = lists.accept(neighbour, late);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(known(neighbour)).isEqualTo(1);
        assertThat(known(siti)).isEqualTo(1);
        assertThat(known(rina)).isEqualTo(2);
    }

    @Test
    void aVillageMayNameItselfButNotAnotherVillage() {
        IntakeReport report =
                lists.checked(
                        siti,
                        singajaya,
                        PLACED + EUIS + ";Desa Singajaya;Jonggol\n" + ASEP + ";Sukamaju;Jonggol\n");
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.findings().getFirst().code()).isEqualTo("area-outside");
    }

    @Test
    void aRegencysListPutsEachRowIntoItsVillage() {
        lists.accepted(
                rina,
                world.regency(),
                PLACED + EUIS + ";Singajaya;Jonggol\n" + ASEP + ";Sukamaju;Jonggol\n");
        assertThat(known(siti)).isEqualTo(1);
        assertThat(known(neighbour)).isEqualTo(1);
    }

    @Test
    void aNameNobodyKnowsIsWarnedAboutAndTheRowStaysWhereTheOtherNamesLead() {
        UUID listing =
                lists.upload(rina, world.regency(), PLACED + EUIS + ";Singajayaaaaa;Jonggol\n");
        IntakeReport report = lists.check(rina, listing);
        assertThat(report.warned()).isEqualTo(1);
        assertThat(report.added()).isEqualTo(1);
        assertThat(
                        Acting.as(
                                        rina,
                                        () ->
                                                rows.page(
                                                        listing,
                                                        RowFilter.all(),
                                                        Position.FIRST,
                                                        10))
                                .items()
                                .getFirst()
                                .territory())
                .hasToString("32.01.06");
    }

    @Test
    void aRegencyListThatNamesNoVillageDoesNotTakeAWorkerOutOfHers() {
        lists.accepted(siti, singajaya, list(EUIS));
        IntakeReport report = lists.checked(rina, world.regency(), list(EUIS));
        assertThat(report.same()).isEqualTo(1);
    }

    @Test
    void anAdministratorAcceptsAListAfterAnOfficerDid() {
        lists.accepted(siti, singajaya, list(EUIS));
        lists.accepted(Actor.system(), singajaya, list(EUIS, ASEP));
        lists.accepted(siti, singajaya, list(EUIS, ASEP, Lists.DEDI));
        assertThat(known(siti)).isEqualTo(3);
    }
}
