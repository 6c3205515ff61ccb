package id.payung.enrolment;

import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.Role;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.RecordId;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PayungTest
class AnnexesTests {
    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired Annexes annexes;
    @Autowired Amendments amendments;

    private final List<String> paper = new ArrayList<>();
    private UUID euis = RecordId.next();
    private UUID dedi = RecordId.next();
    private Decree decree;

    @BeforeEach
    void euisAndDediAreOnADecree() {
        euis = register.euis();
        dedi = register.dedi();
        decree = money.signed(money.fund("A", 1_000_000, 5), euis, dedi);
    }

    private final class Written implements AnnexPaper {
        @Override
        public void begin(Decree begun) {
            paper.add("SK");
        }

        @Override
        public void line(AnnexLine line) {
            AnnexLine.Change change = line.change();
            paper.add(
                    line.name()
                            + (line.nik().length() == 16 ? " 16" : "")
                            + (change == null ? "" : change.joins() ? " masuk" : " keluar"));
        }

        @Override
        public void end() {
            paper.add("akhir");
        }
    }

    private Outcome<Long, DecreeRefused> write(Actor reader, UUID of, String reason) {
        return Acting.as(reader, () -> annexes.write(of, reason, new Written())).orElseThrow();
    }

    @Test
    void namesEverybodyWithTheWholeNikAndStandsOnTheTrailWithItsReason() {
        assertThat(write(world.rina(), decree.id(), "Untuk tanda tangan"))
                .isEqualTo(Outcome.done(2L));
        assertThat(paper).containsExactly("SK", "Dedi Kurnia 16", "Euis Suryani 16", "akhir");
        String told =
                Past.<String>row(
                        "select details::text from audit.entry where action ="
                                + " 'decree.annex_exported'",
                        row -> row.getString(1));
        assertThat(told).contains("Untuk tanda tangan", "2").doesNotContain("99010");
    }

    @Test
    void whoeverMayNotSeeIdentityNumbersGetsNothingNotEvenABeginning() {
        Actor auditor =
                world.account(
                        "auditor", "Auditor", world.regency(), Role.AUDITOR, StoryWorld.BOGOR);
        for (Actor reader : List.of(auditor, world.siti())) {
            assertThat(write(reader, decree.id(), "Ingin tahu"))
                    .isEqualTo(Outcome.refused(new DecreeRefused.NotPermitted()));
        }
        assertThat(paper).isEmpty();
    }

    @Test
    void nobodyTakesItWithoutSayingWhatFor() {
        assertThat(write(world.rina(), decree.id(), " "))
                .isEqualTo(Outcome.refused(new DecreeRefused.ReasonMissing()));
        assertThat(paper).isEmpty();
    }

    @Test
    void anAmendmentsAnnexTellsWhoLeavesAndWhoJoins() {
        UUID asep = register.asep();
        SeatChange change =
                Acting.as(
                                world.rina(),
                                () ->
                                        amendments.propose(
                                                decree.id(),
                                                NewSeatChange.replacing(
                                                        euis,
                                                        asep,
                                                        SEPTEMBER.plusMonths(2),
                                                        "pindah")))
                        .orElseThrow()
                        .orElseThrow();
        write(world.rina(), change.amendment(), "Diperiksa");
        assertThat(paper)
                .containsExactly("SK", "Asep Saepudin 16 masuk", "Euis Suryani 16 keluar", "akhir");
    }
}
