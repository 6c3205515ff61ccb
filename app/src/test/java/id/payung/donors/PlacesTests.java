package id.payung.donors;

import static id.payung.testing.GiftWorld.WINTER;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.enrolment.Decree;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.MemberFilter;
import id.payung.enrolment.Selection;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.testing.GiftWorld;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Workers are found near a donor who names nobody, and an officer says yes to them. */
@PayungTest
class PlacesTests {
    private static final TerritoryCode FAR = new TerritoryCode("32.01.01.1001");

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired GiftWorld gifts;
    @Autowired Places places;
    @Autowired Decrees decrees;

    private UUID tailor(String name, TerritoryCode village, @Nullable Integer decile) {
        return register.worker(name, village, LocalDate.of(1980, 1, 1), "TAILOR", decile);
    }

    private Pledge lilisFor(int transport, int others) {
        return gifts.promise(
                        new NewPledge(
                                gifts.lilis().id(),
                                gifts.fund(Fund.Kind.DONOR, WINTER).id(),
                                WINTER,
                                false,
                                Set.of(),
                                transport,
                                others,
                                null))
                .orElseThrow();
    }

    private Outcome<Integer, PledgeRefused> propose(Pledge pledge) {
        return Acting.as(world.rina(), () -> places.propose(pledge.id())).orElseThrow();
    }

    private List<Place> listed(Pledge pledge) {
        return Acting.as(world.rina(), () -> places.list(pledge.id(), Position.FIRST, 100));
    }

    @Test
    void theNearestComeFirstAndAmongThemThePoorest() {
        tailor("Cucu", FAR, 1);
        tailor("Beti", SUKAMAJU, 1);
        tailor("Ani", SINGAJAYA, 4);
        tailor("Ade", SINGAJAYA, 2);
        Pledge pledge = lilisFor(0, 4);

        assertThat(propose(pledge)).isEqualTo(Outcome.done(4));
        assertThat(listed(pledge))
                .extracting(place -> place.name() + " " + place.nearness() + " " + place.rank())
                .containsExactly(
                        "Ade VILLAGE 1", "Ani VILLAGE 2", "Beti DISTRICT 1", "Cucu REGENCY 1");
        assertThat(listed(pledge)).allMatch(place -> place.state() == Place.State.PROPOSED);
    }

    @Test
    void theyAreReadFromBothEndsOfEachColumn() {
        tailor("Cucu", FAR, 1);
        tailor("Beti", SUKAMAJU, 1);
        tailor("Ani", SINGAJAYA, 4);
        Pledge pledge = lilisFor(0, 3);
        propose(pledge);

        assertThat(names(pledge, "nama")).containsExactly("Ani", "Beti", "Cucu");
        assertThat(names(pledge, "dekat")).containsExactly("Ani", "Beti", "Cucu");
        for (String column : List.of("nama", "wilayah", "dekat", "keadaan")) {
            assertThat(names(pledge, "-" + column))
                    .as(column)
                    .isEqualTo(names(pledge, column).reversed());
        }
    }

    private List<String> names(Pledge pledge, String order) {
        return Acting.as(
                        world.rina(),
                        () -> places.list(pledge.id(), new Position(order, null), 100))
                .stream()
                .map(Place::name)
                .toList();
    }

    @Test
    void nobodyIsSoughtFartherThanNeeded() {
        tailor("Beti", SUKAMAJU, 1);
        tailor("Ani", SINGAJAYA, 4);
        Pledge pledge = lilisFor(0, 1);

        propose(pledge);

        assertThat(listed(pledge)).extracting(Place::name).containsExactly("Ani");
    }

    @Test
    void placesOfDriversAreForDriversBecauseTheirPriceIsAnother() {
        register.asep();
        tailor("Ani", SINGAJAYA, 1);
        Pledge pledge = lilisFor(1, 1);

        assertThat(propose(pledge)).isEqualTo(Outcome.done(2));
        assertThat(listed(pledge))
                .extracting(place -> place.name() + " " + place.transport())
                .containsExactlyInAnyOrder("Asep Saepudin true", "Ani false");
    }

    @Test
    void whoIsCoveredDraftedPromisedDeadOrNotEligibleIsNotProposed() {
        UUID covered = tailor("Covered", SINGAJAYA, 1);
        money.signed(
                money.fund("A", Fund.Kind.APBD_REGENCY, WINTER, Map.of(2026, 1_000_000L), 5),
                covered);
        UUID promised = tailor("Promised", SINGAJAYA, 1);
        gifts.promise(gifts.factory(), gifts.fund(Fund.Kind.COMPANY, WINTER), WINTER, promised)
                .orElseThrow();
        UUID drafted = tailor("Drafted", SINGAJAYA, 1);
        money.prepare(
                        money.fund(
                                "B", Fund.Kind.APBD_REGENCY, WINTER, Map.of(2026, 1_000_000L), 5),
                        WINTER,
                        new Selection.Chosen(Set.of(drafted)))
                .orElseThrow();
        register.bury(tailor("Dead", SINGAJAYA, 1), LocalDate.of(2025, 10, 1));
        tailor("Rich", SINGAJAYA, 9);
        Pledge pledge = lilisFor(0, 4);

        assertThat(propose(pledge)).isEqualTo(Outcome.refused(new PledgeRefused.NobodyNear()));
    }

    @Test
    void onlyWhomAnOfficerConfirmedStandsOnTheDecree() {
        UUID ade = tailor("Ade", SINGAJAYA, 2);
        tailor("Ani", SINGAJAYA, 4);
        Pledge pledge = lilisFor(0, 2);
        propose(pledge);

        Acting.as(world.rina(), () -> places.confirm(pledge.id(), Set.of(ade)));
        gifts.pay(pledge, pledge.money().missing(), "TRF-1").orElseThrow();
        Decree draft = gifts.drafted(pledge);

        Acting.run(
                world.rina(),
                () ->
                        assertThat(
                                        decrees.members(
                                                MemberFilter.placedOn(draft.id()),
                                                Position.FIRST,
                                                10))
                                .extracting(member -> member.name())
                                .containsExactly("Ade"));
    }

    @Test
    void aReleasedPlaceGoesToTheNextAndNeverBackToTheSame() {
        UUID ade = tailor("Ade", SINGAJAYA, 2);
        tailor("Ani", SINGAJAYA, 4);
        Pledge pledge = lilisFor(0, 1);
        propose(pledge);

        Acting.as(world.rina(), () -> places.release(pledge.id(), ade, "pindah"))
                .orElseThrow()
                .orElseThrow();
        propose(pledge);

        assertThat(listed(pledge))
                .extracting(place -> place.name() + " " + place.state())
                .containsExactly("Ani PROPOSED", "Ade RELEASED");
        assertThat(propose(pledge)).isEqualTo(Outcome.refused(new PledgeRefused.NoPlaceLeft()));
    }

    @Test
    void whomTheDecreeCoversLeavesOnlyByAnAmendment() {
        UUID euis = register.euis();
        Pledge pledge =
                gifts.promise(gifts.lilis(), gifts.fund(Fund.Kind.DONOR, WINTER), WINTER, euis)
                        .orElseThrow();
        gifts.running(pledge);

        assertThat(Acting.as(world.rina(), () -> places.release(pledge.id(), euis, "pindah")))
                .contains(Outcome.refused(new PledgeRefused.Decreed("Euis Suryani")));
    }

    @Test
    void aVillageOfficerFillsNoPlaces() {
        tailor("Ani", SINGAJAYA, 4);
        Pledge pledge = lilisFor(0, 1);

        assertThat(Acting.as(world.siti(), () -> places.propose(pledge.id()))).isEmpty();
    }
}
