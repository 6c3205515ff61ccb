package id.payung.registry;

import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.intake.Listings;
import id.payung.runs.Progress;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Nik;
import id.payung.shared.TerritoryCode;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@PayungTest
class LifeEventsTests {
    private static final Nik EUIS = new Nik("9901065505900001");
    private static final Progress UNSEEN =
            new Progress() {
                @Override
                public void step(String step, long total) {}

                @Override
                public void reached(long done) {}
            };

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired Listings listings;
    @Autowired Workers workers;
    @Autowired Timelines timelines;
    @Autowired LifeEvents events;
    @Autowired TransactionOperations transactions;
    Actor rina;
    UUID euis = new UUID(0, 0);
    UUID firstList = euis;

    @BeforeEach
    void euisStandsOnAList() {
        rina = world.rina();
        firstList = accepted("Euis Suryani;Kp. Babakan;081200000001");
        euis = Acting.as(rina, () -> workers.bearing(EUIS)).orElseThrow();
    }

    private UUID accepted(String facts) {
        String list =
                "NIK;Nama;Alamat;No HP;Desa/Kelurahan;Kecamatan;Desil\n9901065505900001;%s;Singajaya;Jonggol;2\n"
                        .formatted(facts);
        return Acting.as(
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
                    return id;
                });
    }

    private void tell(LifeEvent... told) {
        Acting.run(
                rina,
                () ->
                        transactions.executeWithoutResult(
                                _ ->
                                        events.record(
                                                List.of(told).stream()
                                                        .map(
                                                                one ->
                                                                        new LifeEvent.Told(
                                                                                euis,
                                                                                one,
                                                                                "Rina Kurnia"))
                                                        .toList(),
                                                Instant.now())));
    }

    private static LifeEvent corrected(CorrectedField field, String value) {
        return new LifeEvent.Corrected(field, value);
    }

    private WorkerRecord record() {
        return Acting.as(rina, () -> workers.find(euis)).orElseThrow();
    }

    private List<String> story() {
        return Acting.as(rina, () -> timelines.of(euis)).stream().map(HistoryLine::code).toList();
    }

    @Test
    void aDeathStandsOnTheRecordAndInTheStory() {
        tell(new LifeEvent.Died(LocalDate.of(2025, 9, 3)));
        assertThat(record().diedOn()).isEqualTo(LocalDate.of(2025, 9, 3));
        assertThat(story()).contains("told-died");
    }

    @Test
    void whoMovedIsSeenByTheNewVillageAndNoLongerByTheOldOne() {
        tell(new LifeEvent.Moved(SUKAMAJU));
        assertThat(record().territory()).isEqualTo(SUKAMAJU);
        assertThat(
                        Acting.<Optional<WorkerRecord>, RuntimeException>as(
                                world.siti(), () -> workers.find(euis)))
                .isEmpty();
        assertThat(
                        Acting.<List<HistoryLine>, RuntimeException>as(
                                world.neighbour(), () -> timelines.of(euis)))
                .extracting(HistoryLine::code)
                .contains("told-moved");
    }

    @Test
    void whoMovedOutOfTheRegencyTakesHisDecreeAlong() {
        money.signed(money.fund("APBD", 1_000_000L, 5), euis);
        tell(new LifeEvent.Moved(new TerritoryCode("32.03.01.2001")));
        assertThat(
                        Acting.<Optional<WorkerRecord>, RuntimeException>as(
                                rina, () -> workers.find(euis)))
                .isEmpty();
        assertThat(Past.count("enrolment.coverage where territory = '32.03.01.2001'")).isOne();
        assertThat(Past.count("contributions.contribution where territory ^@ '32.03'"))
                .isPositive();
    }

    @Test
    void aNameIsFoundByItsNewSpelling() {
        tell(corrected(CorrectedField.NAME, "Euis Komariah"));
        WorkerFilter named = new WorkerFilter(TerritoryCode.INDONESIA, "euis kom", null, null);
        assertThat(Acting.<Long, RuntimeException>as(rina, () -> workers.count(named))).isOne();
        assertThat(record().name()).isEqualTo("Euis Komariah");
    }

    @Test
    void aPhoneIsSealedAndOpensForWhoMayReadIt() {
        tell(corrected(CorrectedField.PHONE, "081299999999"));
        Identity identity = Acting.as(rina, () -> workers.reveal(euis)).orElseThrow().orElseThrow();
        assertThat(identity.phone()).isEqualTo("081299999999");
        assertThat(Past.count("registry.life_event t where t::text like '%81299999999%'")).isZero();
    }

    @Test
    void theLatestWordCountsWhetherToldOrListed() {
        tell(corrected(CorrectedField.ADDRESS, "Kp. Baru"));
        assertThat(record().address()).isEqualTo("Kp. Baru");
        UUID later = accepted("Euis Suryani;Kp. Lain;");
        assertThat(record().address()).isEqualTo("Kp. Lain");
        Acting.as(rina, () -> listings.undo(later)).orElseThrow().orElseThrow();
        assertThat(record().address()).isEqualTo("Kp. Baru");
        assertThat(firstList).isNotEqualTo(later);
    }

    @Test
    void ofTwoWordsAboutOneFieldTheLaterCounts() {
        tell(corrected(CorrectedField.RT, "001"), corrected(CorrectedField.RT, "004"));
        assertThat(record().rt()).isEqualTo("004");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "–",
            value = {
                "NAME, Euis Suryani, Euis Suryani",
                "NAME, 12345, –",
                "NAME, E, –",
                "BORN_ON, 1968-08-28, 1968-08-28",
                "BORN_ON, 31/02/1968, –",
                "RT, 004, 004",
                "RT, empat, –",
                "PHONE, +62 812-0000-0001, 081200000001",
                "PHONE, 12, –",
                "FAMILY_CARD, 9901061203150001, 9901061203150001",
                "FAMILY_CARD, 990106, –",
                "ADDRESS, '', –",
                "OCCUPATION, tukang jahit, tukang jahit"
            })
    void whatIsTypedBecomesAValueOrNothing(CorrectedField field, String typed, String kept) {
        assertThat(field.read(typed)).isEqualTo(Optional.ofNullable(kept));
    }
}
