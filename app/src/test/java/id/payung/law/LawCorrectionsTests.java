package id.payung.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.Office;
import id.payung.access.Role;
import id.payung.rules.contribution.Contributions;
import id.payung.rules.contribution.Payer;
import id.payung.rules.contribution.Sector;
import id.payung.rules.contribution.Terms;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.tasks.Waiting;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A corrected parameter passes two people before anything is calculated with it. */
@PayungTest
class LawCorrectionsTests {
    private static final String JKM =
            """
            description: { id: Iuran JKM sebulan, en: JKM contribution a month }
            unit: rupiah
            last_checked: 2026-11-22
            values:
              - { from: 2015-07-01, value: 6800, reference: PP 44/2015, confidence: confirmed }
              - { from: 2027-01-01, value: 7000, reference: PP 1/2027, confidence: reported }
            """;

    private static final String UNKNOWN_PAYER =
            """
            description: { id: Pembayar, en: Payers }
            unit: words
            last_checked: 2026-11-22
            values:
              - { from: 2015-07-01, value: [kota], reference: PP 1/2027, confidence: open }
            """;

    @Autowired WaitingCorrections waiting;
    @Autowired LawCorrections corrections;
    @Autowired LawInForce inForce;
    @Autowired StoryWorld world;
    @Autowired JdbcClient jdbc;

    @Autowired CorrectionFiles files;
    @Autowired TransactionTemplate transactions;

    Actor keeper;
    Actor second;

    @BeforeEach
    void twoKeepersOfTheLaw() throws IOException {
        Office branch =
                world.office(
                        "BPJS-CIBINONG", "BPJS Cibinong", Office.Kind.AGENCY, StoryWorld.BOGOR);
        keeper = world.account("cabang", "Petugas Cabang", branch, Role.BRANCH, StoryWorld.BOGOR);
        second = world.account("cabang2", "Kepala Cabang", branch, Role.BRANCH, StoryWorld.BOGOR);
        inForce.forget();
        lay("contribution/jkm", JKM);
    }

    @AfterEach
    void theNextTestReadsTheLawAnew() throws IOException {
        inForce.forget();
        try (var left = Files.walk(files.root())) {
            for (Path path : left.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void aFileIsShownWithTheScenariosItChanges() {
        var found = Acting.as(keeper, () -> corrections.found());

        assertThat(found)
                .extracting(LawCorrections.Found::path)
                .containsExactly("contribution/jkm");
        var comparison = found.getFirst().comparison();
        assertThat(comparison.asked()).isGreaterThan(500);
        assertThat(comparison.changes())
                .contains(
                        new Comparison.Change(
                                "Example 6 - a farmer pays the full price again after the discount",
                                "total",
                                "16800",
                                "17000"));
    }

    @Test
    void aFileIsShownWithTheValuesItChanges() throws IOException {
        lay("contribution/jkm", JKM.replace("PP 44/2015", "PP 44/2015 Lampiran II"));
        assertThat(Acting.as(keeper, () -> corrections.found()).getFirst().comparison().values())
                .as("the value of 2015 stays")
                .containsExactly(
                        new ValueChange(
                                LocalDate.of(2027, 1, 1), null, "Rp7.000 (PP 1/2027, reported)"));

        lay("contribution/jkm", JKM.replace("6800", "6900"));

        assertThat(Acting.as(keeper, () -> corrections.found()).getFirst().comparison().values())
                .contains(
                        new ValueChange(
                                LocalDate.of(2015, 7, 1),
                                "Rp6.800 (PP 44/2015 Lampiran II, confirmed)",
                                "Rp6.900 (PP 44/2015, confirmed)"));
    }

    @Test
    void aScenarioThatChangesInSeveralKeysIsOneChangedScenario() {
        var comparison = Acting.as(keeper, () -> corrections.found()).getFirst().comparison();

        assertThat(comparison.changedScenarios()).isBetween(10L, comparison.changes().size() - 10L);
    }

    @Test
    void aFileAloneChangesNothing() {
        assertThat(price()).isEqualTo(16_800);
    }

    @Test
    void aProposalChangesNothingUntilASecondPersonApproves() {
        Correction proposed = proposed();
        assertThat(price()).isEqualTo(16_800);

        var approved = Acting.as(second, () -> corrections.approve(proposed.id())).orElseThrow();

        assertThat(approved.orElseThrow().decider()).isEqualTo("Kepala Cabang");
        assertThat(price()).isEqualTo(17_000);
        assertThat(actions()).containsExactly("law.proposed", "law.corrected");
    }

    @Test
    void whatIsApprovedIsWhatWasProposedWhateverTheFileSaysNow() throws IOException {
        Correction proposed = proposed();
        lay("contribution/jkm", JKM.replace("7000", "9000"));

        Acting.as(second, () -> corrections.approve(proposed.id()));

        assertThat(price()).isEqualTo(17_000);
        assertThat(Acting.as(keeper, () -> corrections.found())).hasSize(1);
    }

    @Test
    void theProposerMayNotApproveButMayWithdraw() {
        Correction proposed = proposed();

        assertThat(code(Acting.as(keeper, () -> corrections.approve(proposed.id())).orElseThrow()))
                .isEqualTo("law-same-person");
        assertThat(price()).isEqualTo(16_800);
        assertThat(code(Acting.as(keeper, () -> corrections.reject(proposed.id())).orElseThrow()))
                .isEqualTo("done");
        assertThat(code(Acting.as(second, () -> corrections.approve(proposed.id())).orElseThrow()))
                .isEqualTo("law-decided-already");
    }

    @Test
    void aFileWaitsOnceAtATime() {
        proposed();

        assertThat(code(Acting.as(second, () -> corrections.propose("contribution/jkm"))))
                .isEqualTo("law-waits-already");
    }

    @Test
    void anUnsoundFileCannotBeProposedAndSaysWhy() throws IOException {
        lay("contribution/jkm", JKM.replace("reference: PP 1/2027, ", ""));

        var refused = Acting.as(keeper, () -> corrections.propose("contribution/jkm"));

        assertThat(code(refused)).isEqualTo("law-unsound");
        assertThat(Acting.as(keeper, () -> corrections.found()).getFirst().comparison().problems())
                .singleElement()
                .satisfies(
                        p ->
                                assertThat(p.sentence().indonesian())
                                        .contains("baris 6", "reference"));
    }

    @Test
    void aValueThatCannotBeCalculatedWithIsRefused() throws IOException {
        lay("contribution/payers_on_first_row", UNKNOWN_PAYER);

        assertThat(
                        code(
                                Acting.as(
                                        keeper,
                                        () ->
                                                corrections.propose(
                                                        "contribution/payers_on_first_row"))))
                .isEqualTo("law-unsound");
    }

    @Test
    void whoeverDoesNotKeepTheLawChangesNothing() {
        Correction proposed = proposed();
        Actor rina = world.rina();

        assertThat(code(Acting.as(rina, () -> corrections.propose("contribution/jkm"))))
                .isEqualTo("law-not-permitted");
        assertThat(code(Acting.as(rina, () -> corrections.approve(proposed.id())).orElseThrow()))
                .isEqualTo("law-not-permitted");
        assertThat(Acting.as(second, () -> corrections.approve(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void aFileThatIsNotThereCannotBeProposed() {
        for (String path : List.of("contribution/tidak_ada", "../../etc/passwd", "")) {
            assertThat(code(Acting.as(keeper, () -> corrections.propose(path))))
                    .isEqualTo("law-no-file");
        }
    }

    @Test
    void theDatabaseRefusesAnApprovalByTheProposer() {
        Correction proposed = proposed();

        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () ->
                                        jdbc.sql(
                                                        """
                                                        update law.correction set state = 'APPROVED',
                                                            decided_by = proposed_by, decided_at = now() where id = ?
                                                        """)
                                                .param(proposed.id())
                                                .update()))
                .hasMessageContaining("check constraint");
    }

    @Test
    void aCorrectionThatNoLongerFitsIsSetAsideAlone() {
        Acting.as(second, () -> corrections.approve(proposed().id()));
        approvedUnderAnEarlierRelease("contribution/jkk_share", JKM);

        assertThat(price()).as("the other correction stays in force").isEqualTo(17_000);
        assertThat(inForce.setAside())
                .singleElement()
                .satisfies(
                        aside -> {
                            assertThat(aside.correction().path())
                                    .isEqualTo("contribution/jkk_share");
                            assertThat(aside.correction().decider()).isEqualTo("Kepala Cabang");
                            assertThat(aside.problems().getFirst().message().indonesian())
                                    .isEqualTo("satuannya harus tetap percent");
                        });
    }

    @Test
    void aCorrectionThatCanBeReadButNotCalculatedWithIsSetAside() {
        approvedUnderAnEarlierRelease("contribution/payers_on_first_row", UNKNOWN_PAYER);

        assertThat(price()).isEqualTo(16_800);
        assertThat(inForce.setAside()).hasSize(1);
    }

    @Test
    void aKeeperIsToldOfWhatWasSetAsideUntilItIsMended() throws IOException {
        UUID broken = approvedUnderAnEarlierRelease("contribution/jkm", UNKNOWN_PAYER);
        assertThat(setAsideForKeepers()).isEqualTo(1);
        assertThat(standing(broken)).isEqualTo(Standing.SET_ASIDE);

        Correction mended = proposed();
        Acting.as(second, () -> corrections.approve(mended.id()));

        assertThat(setAsideForKeepers()).isZero();
        assertThat(standing(broken)).isEqualTo(Standing.REPLACED);
        assertThat(standing(mended.id())).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void aProposalAndARejectionStandForThemselves() {
        Correction proposed = proposed();
        assertThat(standing(proposed.id())).isEqualTo(Standing.PROPOSED);

        Acting.as(second, () -> corrections.reject(proposed.id()));

        assertThat(standing(proposed.id())).isEqualTo(Standing.REJECTED);
    }

    @Test
    void aFileThatIsNoTextIsFoundAndRefused() throws IOException {
        Files.write(files.root().resolve("contribution/jkm.yaml"), new byte[] {-1, -40, 0, 7});

        assertThat(Acting.as(keeper, () -> corrections.found()).getFirst().comparison().isSound())
                .isFalse();
    }

    /** As if the release of that day had accepted it. */
    private UUID approvedUnderAnEarlierRelease(String path, String body) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into law.correction (id, path, body, proposed_by, proposer, proposed_at,
                            state, decided_by, decider, decided_at)
                        values (?, ?, ?, ?, ?, timestamptz '2026-01-05', 'APPROVED', ?, ?,
                            timestamptz '2026-01-06')
                        """)
                .params(
                        id,
                        path,
                        body,
                        keeper.account(),
                        keeper.name(),
                        second.account(),
                        second.name())
                .update();
        inForce.forget();
        return id;
    }

    private long setAsideForKeepers() {
        return Acting.as(keeper, () -> waiting.waiting(LocalDate.of(2026, 11, 22))).stream()
                .filter(item -> item.code().equals("corrections-aside"))
                .mapToLong(Waiting::count)
                .sum();
    }

    private Standing standing(UUID id) {
        return Objects.requireNonNull(Acting.as(keeper, () -> corrections.standings()).get(id));
    }

    private Correction proposed() {
        return Acting.as(keeper, () -> corrections.propose("contribution/jkm")).orElseThrow();
    }

    private long price() {
        Terms terms = Terms.of(Payer.SELF, Sector.OTHER);
        return Contributions.under(inForce.law()).price(YearMonth.of(2027, 1), terms).total();
    }

    private static String code(Outcome<Correction, CorrectionRefused> outcome) {
        return outcome.fold(_ -> "done", CorrectionRefused::code);
    }

    private List<String> actions() {
        return Acting.as(
                Actor.system(), () -> Objects.requireNonNull(transactions.execute(_ -> written())));
    }

    private List<String> written() {
        return jdbc.sql("select action from audit.entry where action like 'law.%' order by seq")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void lay(String path, String text) throws IOException {
        Path file = files.root().resolve(path + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
