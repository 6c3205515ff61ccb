package id.payung.enrolment;

import static id.payung.testing.MoneyWorld.AUTUMN;
import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.Criteria;
import id.payung.eligibility.Practice;
import id.payung.eligibility.Programmes;
import id.payung.funding.Fund;
import id.payung.intake.PaperKind;
import id.payung.intake.PaperRule.Weight;
import id.payung.intake.Papers;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.testing.ListDesk;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A programme may let nobody onto a decree whose list came without its papers. */
@PayungTest
class PapersOfDecreeTests {
    private static final String EUIS = "9901065505900001";
    private static final String ASEP = "9901061708850002";

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired ListDesk desk;
    @Autowired Papers papers;
    @Autowired Programmes programmes;
    @Autowired Workers workers;
    @Autowired Decrees decrees;
    Actor rina;
    Fund fund;
    UUID list;

    @BeforeEach
    void aListWithoutPapers() {
        rina = world.rina();
        fund = fund("APBD", Practice.plain().wanting(PaperKind.MINUTES, Weight.BLOCKS_DECREES));
        list =
                desk.proposed(
                        rina, world.singajaya(), EUIS + ";Euis Suryani", ASEP + ";Asep Saepudin");
        register.knowDecile(bearing(EUIS), 2, AUTUMN.startsOn());
        register.knowDecile(bearing(ASEP), 3, AUTUMN.startsOn());
    }

    private Fund fund(String code, Practice practice) {
        Acting.as(
                        rina,
                        () ->
                                programmes.open(
                                        code,
                                        "Program " + code,
                                        BOGOR,
                                        Criteria.poorWorkersOf(BOGOR, "Perbup 12/2025")
                                                .practising(practice)))
                .orElseThrow();
        return money.fund(code, 10_000_000, 5);
    }

    private UUID bearing(String nik) {
        return Acting.as(rina, () -> workers.bearing(Nik.parse(nik).orElseThrow()).orElseThrow());
    }

    private Decree draft(Fund of) {
        return money.prepare(of, AUTUMN, new Selection.Chosen(Set.of(bearing(EUIS), bearing(ASEP))))
                .orElseThrow()
                .decree();
    }

    private Outcome<Decree, DecreeRefused> submit(Decree decree) {
        return Acting.as(rina, () -> decrees.submit(decree.id()).orElseThrow());
    }

    private void add(UUID listing, PaperKind kind) {
        byte[] scan = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
        Acting.as(
                        rina,
                        () ->
                                papers.add(
                                                listing,
                                                kind,
                                                "musdes.pdf",
                                                "application/pdf",
                                                new ByteArrayInputStream(scan))
                                        .orElseThrow())
                .orElseThrow();
    }

    private List<LackingPaper> lacking(Decree decree) {
        return Acting.as(rina, () -> decrees.lackingPapers(decree.id()));
    }

    @Test
    void theDraftNamesTheListThePaperAndHowManyPeopleWaitForIt() {
        assertThat(lacking(draft(fund)))
                .containsExactly(
                        new LackingPaper(
                                list,
                                "usulan.csv",
                                "Pemerintah Desa Singajaya",
                                PaperKind.MINUTES,
                                2));
    }

    @Test
    void itIsNotHandedUpBeforeThePaperLiesWithTheList() {
        Decree draft = draft(fund);
        LackingPaper lacking = lacking(draft).getFirst();
        DecreeRefused refused = new DecreeRefused.PaperLacking(lacking, 1);
        assertThat(submit(draft)).isEqualTo(Outcome.refused(refused));
        assertThat(refused.code()).isEqualTo("decree-paper-minutes");
        add(list, PaperKind.COVER_LETTER);
        assertThat(submit(draft)).isEqualTo(Outcome.refused(refused));
        add(list, PaperKind.MINUTES);
        assertThat(lacking(draft)).isEmpty();
        assertThat(money.approve(submit(draft).orElseThrow()).orElseThrow().placed()).isEqualTo(2);
    }

    @Test
    void anotherListThatBringsThePaperSpeaksForWhoStandsOnIt() {
        UUID second = desk.proposed(rina, world.regency(), EUIS + ";Euis Suryani");
        add(second, PaperKind.MINUTES);
        assertThat(lacking(draft(fund)))
                .singleElement()
                .satisfies(
                        paper -> {
                            assertThat(paper.listing()).isEqualTo(list);
                            assertThat(paper.people()).isOne();
                        });
    }

    @Test
    void whoCameByNoListNeedsNoPaper() {
        UUID dedi = register.dedi();
        Decree draft =
                money.prepare(fund, AUTUMN, new Selection.Chosen(Set.of(dedi)))
                        .orElseThrow()
                        .decree();
        assertThat(lacking(draft)).isEmpty();
        submit(draft).orElseThrow();
    }

    @Test
    void aPaperThatIsOnlyWantedKeepsNoDecreeBack() {
        Fund easy = fund("MUDAH", Practice.plain().wanting(PaperKind.MINUTES, Weight.WANTED));
        Decree draft = draft(easy);
        assertThat(lacking(draft)).isEmpty();
        submit(draft).orElseThrow();
    }
}
