package id.payung.enrolment.mutation;

import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.Office;
import id.payung.contributions.MonthFilter;
import id.payung.contributions.MonthlyFigures;
import id.payung.eligibility.Assessments;
import id.payung.enrolment.Amendments;
import id.payung.enrolment.Coverages;
import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeFilter;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.SeatChange;
import id.payung.funding.Fund;
import id.payung.intake.IntakeReport;
import id.payung.registry.Timelines;
import id.payung.registry.WorkerRecord;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Nik;
import id.payung.shared.Position;
import id.payung.tasks.Today;
import id.payung.testing.ListDesk;
import id.payung.testing.MoneyWorld;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A village of four, two of whom are covered, and the desk over which mutations go. */
abstract class MutationStory {
    static final String EUIS = "9901065505900001";
    static final String ASEP = "9901061708850002";
    static final String DEDI = "9901060101700003";
    static final String UJU = "9901064102880004";
    static final YearMonth OCTOBER = YearMonth.of(2025, 10);
    static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
    static final YearMonth DECEMBER = YearMonth.of(2025, 12);

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired ListDesk desk;
    @Autowired Workers workers;
    @Autowired Timelines timelines;
    @Autowired Assessments assessments;
    @Autowired Mutations mutations;
    @Autowired Amendments amendments;
    @Autowired Decrees decrees;
    @Autowired Coverages coverages;
    @Autowired MonthlyFigures figures;
    @Autowired Today today;
    Actor rina;
    Office village;
    Fund fund;
    Decree decree;
    UUID euis;
    UUID asep;
    UUID dedi;
    UUID uju;

    /** Euis and Asep are covered; Dedi, of the first decile, and Uju, of the third, wait. */
    @BeforeEach
    void story() {
        rina = world.rina();
        village = world.singajaya();
        desk.proposed(
                rina,
                village,
                EUIS + ";Euis Suryani",
                ASEP + ";Asep Saepudin",
                DEDI + ";Dedi Kurnia",
                UJU + ";Uju Juariah");
        euis = known(EUIS, 2);
        asep = known(ASEP, 2);
        dedi = known(DEDI, 1);
        uju = known(UJU, 3);
        fund = money.fund("A", 1_000_000, 2);
        decree = money.signed(fund, euis, asep);
        as(() -> assessments.assess(fund.programme(), SEPTEMBER.atDay(1), BOGOR)).orElseThrow();
    }

    UUID known(String nik, int decile) {
        UUID worker = as(() -> workers.bearing(Nik.parse(nik).orElseThrow())).orElseThrow();
        register.knowDecile(worker, decile, LocalDate.of(2025, 6, 30));
        return worker;
    }

    <T> T as(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(rina, work);
    }

    static String list(String... rows) {
        return "NIK;Jenis Mutasi;Tanggal Mutasi;NIK Pengganti;Kode Desa Tujuan\n"
                + String.join("\n", rows)
                + "\n";
    }

    UUID accepted(String... rows) {
        return desk.accepted(rina, village, "mutasi", Map.of(), list(rows));
    }

    IntakeReport checked(String... rows) {
        return desk.check(rina, sent(rows));
    }

    UUID sent(String... rows) {
        return desk.send(rina, village, "mutasi", Map.of(), list(rows)).orElseThrow().id();
    }

    List<Mutation> told(MutationFilter filter) {
        List<Mutation> lines = as(() -> mutations.list(filter, Position.FIRST, 100));
        assertThat(as(() -> mutations.count(filter))).isEqualTo(lines.size());
        return lines;
    }

    Mutation of(UUID worker) {
        return told(MutationFilter.ofWorker(worker)).getLast();
    }

    Mutation.Seat seat(UUID worker) {
        return seatOf(of(worker));
    }

    static Mutation.Seat seatOf(Mutation line) {
        return Objects.requireNonNull(line.seat());
    }

    List<SeatChange> drafted() {
        return as(
                () ->
                        decrees
                                .list(DecreeFilter.amending(decree.id()), Position.FIRST, 10)
                                .stream()
                                .flatMap(
                                        a ->
                                                amendments
                                                        .changes(a.id(), Position.FIRST, 100)
                                                        .stream())
                                .toList());
    }

    Decree sign(UUID amendment) {
        Decree draft = as(() -> decrees.submit(amendment)).orElseThrow().orElseThrow();
        return money.sign(money.approve(draft).orElseThrow().decree()).orElseThrow();
    }

    List<String> payers(YearMonth month) {
        return as(() -> figures.list(MonthFilter.in(month), Position.FIRST, 10)).stream()
                .map(line -> line.name())
                .sorted()
                .toList();
    }

    WorkerRecord record(UUID worker) {
        return as(() -> workers.find(worker)).orElseThrow();
    }
}
