package id.payung.contributions;

import static id.payung.testing.ListDesk.codes;
import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.contributions.MonthFilter.Standing;
import id.payung.enrolment.Decree;
import id.payung.intake.IntakeReport;
import id.payung.intake.Listings;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Nik;
import id.payung.testing.ListDesk;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Euis is ordered for September; Asep is registered and ordered by nobody. */
@PayungTest
class ActiveListsTests {
    private static final String FILE =
            """
            NIK;Nama
            9901065505900001;Euis Suryani
            9901061708850002;Asep Saepudin
            9901060101700003;Dedi Supriadi
            """;
    private static final Map<String, String> END_OF_SEPTEMBER =
            Map.of("Keadaan Tanggal", "30-09-2025");

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired ListDesk desk;
    @Autowired Listings listings;
    @Autowired Workers workers;
    @Autowired MonthlyFigures months;

    @BeforeEach
    void euisIsOrdered() {
        desk.proposed(
                world.rina(),
                world.singajaya(),
                "9901065505900001;Euis Suryani",
                "9901061708850002;Asep Saepudin");
        UUID euis =
                Acting.as(
                        world.rina(),
                        () -> workers.bearing(new Nik("9901065505900001")).orElseThrow());
        register.knowDecile(euis, 2, LocalDate.of(2025, 6, 30));
        Decree decree = money.signed(money.fund("A", 1_000_000, 5), euis);
        assertThat(money.bill(decree, SEPTEMBER).workers()).isEqualTo(1);
    }

    private UUID upload() {
        return desk.send(world.rina(), world.regency(), "aktif", END_OF_SEPTEMBER, FILE)
                .orElseThrow()
                .id();
    }

    private long count(Standing standing) {
        return Acting.<Long, RuntimeException>as(
                world.rina(), () -> months.count(MonthFilter.in(SEPTEMBER).standing(standing)));
    }

    @Test
    void theCheckNamesWhoIsActiveWithoutOrderWithoutPaymentOrUnknown() {
        IntakeReport report = desk.check(world.rina(), upload());
        assertThat(codes(report))
                .containsExactlyInAnyOrder(
                        "contributions.active-unpaid",
                        "contributions.active-unordered",
                        "nik-unknown");
        assertThat(report.refused()).isEqualTo(1);
        assertThat(count(Standing.ACTIVE)).as("before it is accepted").isZero();
    }

    @Test
    void acceptingMakesTheThirdFactAndUndoingTakesItBack() {
        UUID listing = upload();
        desk.check(world.rina(), listing);
        desk.accept(world.rina(), listing);
        assertThat(count(Standing.ACTIVE)).isEqualTo(1);
        assertThat(count(Standing.ACTIVE_NOT_ORDERED)).isEqualTo(1);
        assertThat(count(Standing.PAID)).as("money is not touched").isZero();
        Acting.run(world.rina(), () -> listings.undo(listing).orElseThrow().orElseThrow());
        assertThat(count(Standing.ACTIVE)).isZero();
    }

    @Test
    void theSameFileAgainSaysNothingNew() {
        UUID listing = upload();
        desk.check(world.rina(), listing);
        desk.accept(world.rina(), listing);
        IntakeReport again = desk.check(world.rina(), upload());
        assertThat(again.same()).isEqualTo(2);
        assertThat(again.added()).isZero();
    }
}
