package id.payung.contributions;

import static id.payung.testing.KotaBogor.UNSEEN;
import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.enrolment.Decree;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Euis came by the list of Singajaya with her NIK, so that the insurer's file can carry it. */
@PayungTest
class InsurerFilesTests {
    private static final String NIK = "9901065505900001";

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired InsurerFiles files;
    @Autowired Workers workers;
    @Autowired id.payung.intake.Listings listings;
    @Autowired id.payung.testing.RegisterFixture register;

    private final List<InsurerLine> lines = new ArrayList<>();
    private Bill bill;

    @BeforeEach
    void euisIsCovered() {
        byte[] list =
                ("NIK;Nama;Tanggal Lahir\n" + NIK + ";Euis Suryani;15-05-1990\n")
                        .getBytes(StandardCharsets.UTF_8);
        UUID euis =
                Acting.as(
                        world.siti(),
                        () -> {
                            UUID listing =
                                    listings.upload(
                                                    world.singajaya(),
                                                    "usulan.csv",
                                                    new ByteArrayInputStream(list))
                                            .orElseThrow()
                                            .id();
                            listings.checkNow(listing, UNSEEN).orElseThrow().orElseThrow();
                            listings.acceptNow(listing, UNSEEN).orElseThrow().orElseThrow();
                            return workers.bearing(new Nik(NIK)).orElseThrow();
                        });
        register.knowDecile(euis, 2, LocalDate.of(2025, 6, 30));
        Decree decree = money.signed(money.fund("A", 1_000_000, 5), euis);
        bill = money.bill(decree, SEPTEMBER);
    }

    private Optional<Outcome<Long, PaymentRefused>> write(Actor actor, String reason) {
        return Acting.as(actor, () -> files.write(bill.id(), reason, lines::add));
    }

    @Test
    void theFileCarriesTheNikInFullAndLeavesItsReasonOnTheTrail() {
        assertThat(write(world.rina(), " Penagihan September ").orElseThrow())
                .isEqualTo(Outcome.done(1L));
        assertThat(lines)
                .containsExactly(
                        new InsurerLine(
                                NIK,
                                "Euis Suryani",
                                LocalDate.of(1990, 5, 15),
                                SEPTEMBER,
                                1_000_000,
                                10_000,
                                6_800));
        assertThat(lines.getFirst().toString()).doesNotContain(NIK);
        assertThat(
                        Past.count(
                                "audit.entry where action = 'bill.insurer_file' and details::text"
                                        + " like '%Penagihan September%'"))
                .isEqualTo(1);
        assertThat(Past.count("audit.entry where details::text like '%" + NIK + "%'")).isZero();
    }

    @Test
    void withoutReasonOrPermissionNothingIsGiven() {
        assertThat(write(world.rina(), "  ").orElseThrow())
                .isEqualTo(Outcome.refused(new PaymentRefused.ReasonMissing()));
        assertThat(write(world.treasurer(), "Penagihan").orElseThrow())
                .isEqualTo(Outcome.refused(new PaymentRefused.IdentityNotPermitted()));
        assertThat(write(world.siti(), "Penagihan")).isEmpty();
        assertThat(lines).isEmpty();
    }
}
