package id.payung.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.intake.ListingContents;
import id.payung.intake.Listings;
import id.payung.runs.Progress;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.shared.Page;
import id.payung.shared.Position;
import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@PayungTest
class WorkersTests {
    private static final Nik EUIS = new Nik("9901065505900001");
    private static final Progress UNSEEN =
            new Progress() {
                @Override
                public void step(String step, long total) {}

                @Override
                public void reached(long done) {}
            };

    @Autowired StoryWorld world;
    @Autowired Listings listings;
    @Autowired ListingContents contents;
    @Autowired Workers workers;
    @Autowired Timelines timelines;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;
    Actor rina;
    Actor siti;

    @BeforeEach
    void threePeopleOfSingajayaAndOneOfSukamaju() {
        rina = world.rina();
        siti = world.siti();
        String list =
                """
                NIK;No KK;Nama;Pekerjaan;No HP;Desa/Kelurahan;Kecamatan
                9901065505900001;9901061203150001;Euis Suryani;Penjahit;081200000001;Singajaya;Jonggol
                9901061708850002;;Asep Saepudin;Ojek pangkalan;;Singajaya;Jonggol
                9901060101700003;;Dedi Supriadi;Marbot;;Singajaya;Jonggol
                9901060203800004;;Bambang Wijayanto;Petani;;Sukamaju;Jonggol
                """;
        Acting.run(
                rina,
                () -> {
                    UUID id =
                            listings.upload(
                                            world.regency(),
                                            "usulan.csv",
                                            new ByteArrayInputStream(
                                                    list.getBytes(StandardCharsets.UTF_8)))
                                    .orElseThrow()
                                    .id();
                    listings.checkNow(id, UNSEEN).orElseThrow().orElseThrow();
                    listings.acceptNow(id, UNSEEN).orElseThrow().orElseThrow();
                });
    }

    private List<String> names(Actor actor, WorkerFilter filter) {
        return Acting.as(
                actor,
                () ->
                        workers.list(filter, Position.FIRST, 50).items().stream()
                                .map(WorkerLine::name)
                                .toList());
    }

    private UUID euis() {
        return Acting.as(rina, () -> workers.bearing(EUIS).orElseThrow());
    }

    @Test
    void aWorkerIsFoundByNikOnlyWithinOnesTerritory() {
        Actor neighbour = world.neighbour();
        assertThat(Acting.as(siti, () -> workers.bearing(EUIS)).isPresent()).isTrue();
        assertThat(Acting.as(neighbour, () -> workers.bearing(EUIS)).isPresent()).isFalse();
        assertThat(names(neighbour, WorkerFilter.everybody())).containsExactly("Bambang Wijayanto");
    }

    @Test
    void theCountIsTheLengthOfItsListForEveryFilter() {
        List<WorkerFilter> filters =
                List.of(
                        WorkerFilter.everybody(),
                        WorkerFilter.inside(StoryWorld.SINGAJAYA),
                        new WorkerFilter(TerritoryCode.INDONESIA, "as", null, null),
                        new WorkerFilter(
                                TerritoryCode.INDONESIA, "", Occupation.TAILOR, Sex.FEMALE),
                        new WorkerFilter(TerritoryCode.INDONESIA, "", null, Sex.MALE),
                        new WorkerFilter(TerritoryCode.INDONESIA, "…", null, null));
        for (WorkerFilter filter : filters) {
            long count = Acting.as(rina, () -> workers.count(filter));
            List<WorkerLine> exported = new ArrayList<>();
            Acting.run(rina, () -> workers.export(filter, Position.FIRST, exported::add));
            assertThat(names(rina, filter)).hasSize((int) count);
            assertThat(exported).hasSize((int) count);
        }
        assertThat(names(rina, filters.get(2))).containsExactly("Asep Saepudin");
        assertThat(names(rina, filters.get(3))).containsExactly("Euis Suryani");
        assertThat(names(rina, filters.get(5))).isEmpty();
    }

    @Test
    void pagesFollowEachOtherInTheOrderOfNames() {
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            UUID last = after == null ? null : UUID.fromString(after);
            Page<WorkerLine> page =
                    Acting.as(
                            rina,
                            () -> workers.list(WorkerFilter.everybody(), Position.after(last), 3));
            page.items().forEach(line -> read.add(line.name()));
            after = page.next();
        } while (after != null);
        assertThat(read)
                .containsExactly(
                        "Asep Saepudin", "Bambang Wijayanto", "Dedi Supriadi", "Euis Suryani");
    }

    @Test
    void identityNumbersAreMaskedAndOpenOnlyForVerificationWork() {
        UUID euis = euis();
        WorkerRecord seen = Acting.as(siti, () -> workers.find(euis).orElseThrow());
        assertThat(seen.toString()).doesNotContain(EUIS.digits(), "9901061203150001", "0812000");
        Optional<Outcome<Identity, RevealRefused>> forSiti =
                Acting.as(siti, () -> workers.reveal(euis));
        assertThat(forSiti).contains(Outcome.refused(new RevealRefused.NotEntitled()));
        Identity identity = Acting.as(rina, () -> workers.reveal(euis).orElseThrow().orElseThrow());
        assertThat(identity)
                .isEqualTo(new Identity(EUIS.digits(), "9901061203150001", "081200000001"));
        assertThat(identity.toString()).doesNotContain(EUIS.digits());
    }

    @Test
    void everyLookAtIdentityNumbersIsOnTheAuditTrail() {
        UUID euis = euis();
        Acting.run(rina, () -> workers.reveal(euis).orElseThrow().orElseThrow());
        List<String> looks =
                Acting.as(
                        Actor.system(),
                        () ->
                                transactions.execute(
                                        _ ->
                                                jdbc.sql(
                                                                "select subject_id from audit.entry where action = 'worker.identity-revealed'")
                                                        .query((row, _) -> row.getString(1))
                                                        .list()));
        assertThat(looks).containsExactly(euis.toString());
    }

    @Test
    void theTimelineNamesTheListAndItsOffice() {
        UUID euis = euis();
        HistoryLine line = Acting.as(rina, () -> timelines.of(euis)).getLast();
        assertThat(line.code()).isEqualTo("listed");
        assertThat(line.by()).isEqualTo("Dinas Tenaga Kerja Kabupaten Bogor");
        assertThat(line.args()).contains(2, "Euis Suryani");
    }
}
