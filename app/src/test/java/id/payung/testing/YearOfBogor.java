package id.payung.testing;

import static id.payung.testing.StoryWorld.BOGOR;

import id.payung.eligibility.verification.VisitResult.Kind;
import id.payung.enrolment.mutation.MutationReason;
import id.payung.intake.IntakeReport;
import id.payung.population.Person;
import id.payung.population.Population;
import id.payung.population.Village;
import id.payung.registry.Occupation;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import id.payung.testing.KotaBogor.Dinas;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Kabupaten Bogor in 2025 with its own figures: the province pays for 44.259 poor workers, the
 * regency for 3.581 who keep its mosques and 3.250 who teach children to read the Quran. The lists
 * name more people than there are places, one in thirteen of either calling, so that each fund
 * keeps a line of its own. Everybody is proposed, visited and asked about in December 2024, and
 * told of in each month in which he leaves, by the lists that offices send.
 */
public class YearOfBogor {
    public static final Months YEAR = new Months(YearMonth.of(2025, 1), YearMonth.of(2025, 12));
    public static final int POOR = 44_259;
    public static final int CARETAKERS = 3_581;
    public static final int TEACHERS = 3_250;
    public static final int LISTED = 64_000;
    private static final int CALLINGS = 13;
    private static final int ONE_IN = 200;
    private static final int FORGOTTEN = 50;
    private static final LocalDate NEW_YEAR = YEAR.startsOn();
    private static final List<Occupation> TRADES =
            List.of(
                    Occupation.FARMER,
                    Occupation.TAILOR,
                    Occupation.DAY_LABOURER,
                    Occupation.OJEK_DRIVER,
                    Occupation.STREET_VENDOR);
    private static final List<MutationReason> REASONS =
            List.of(
                    MutationReason.DIED,
                    MutationReason.MOVED,
                    MutationReason.EMPLOYED,
                    MutationReason.RESIGNED);

    private final StoryWorld world;
    private final KotaBogor neighbours;
    private final ListDesk desk;
    private final Territories territories;
    private final Workers workers;
    private final List<Person> listed = new ArrayList<>(LISTED);

    YearOfBogor(
            StoryWorld world,
            KotaBogor neighbours,
            ListDesk desk,
            Territories territories,
            Workers workers) {
        this.world = world;
        this.neighbours = neighbours;
        this.desk = desk;
        this.territories = territories;
        this.workers = workers;
    }

    /** The regency's dinas: Rina prepares, Hendra approves. */
    public Dinas regency() {
        return new Dinas(world.regency(), BOGOR, world.rina(), world.hendra(), world.treasurer());
    }

    public Dinas province() {
        return neighbours.province();
    }

    public List<TerritoryCode> areas(TerritoryCode.Level level) {
        return territories.inside(BOGOR).stream()
                .map(area -> new TerritoryCode(area.code()))
                .filter(code -> code.level() == level)
                .toList();
    }

    /** Everybody is proposed on one list, each with village and trade. */
    public IntakeReport propose() {
        listed.clear();
        listed.addAll(people());
        StringBuilder list = new StringBuilder("NIK;Nama;Kode Desa;Desil;Pekerjaan\n");
        for (int at = 0; at < LISTED; at++) {
            Person person = listed.get(at);
            row(
                    list,
                    person.nik(),
                    person.name(),
                    person.home().village().code(),
                    Integer.toString(1 + at / 7 % 4),
                    trade(at).label());
        }
        return sent("usulan", Map.of(), list);
    }

    /** Seven in a hundred cannot be helped; the others are met where they live. */
    public IntakeReport visit() {
        StringBuilder list = new StringBuilder("NIK;Hasil Verval;Rincian;Tanggal Meninggal\n");
        for (int at = 0; at < LISTED; at++) {
            String nik = listed.get(at).nik();
            switch (found(at)) {
                case DIED -> row(list, nik, "Meninggal", "", "17-11-2024");
                case EMPLOYED -> row(list, nik, "Bekerja di badan usaha", "PT Maju Garmen", "");
                case UNWILLING -> row(list, nik, "Tidak bersedia", "Sudah ikut sendiri", "");
                case NOT_FOUND -> row(list, nik, "Tidak ditemukan", "", "");
                case FOUND, CORRECTED, MOVED -> row(list, nik, "Ditemukan", "", "");
            }
        }
        return sent(
                "verval",
                Map.of("Tanggal Verval", "10-12-2024", "Petugas Verval", "Lilis Karlina"),
                list);
    }

    /** Of those who were met, the insurer calls four in a hundred active already. */
    public IntakeReport answer() {
        StringBuilder list = new StringBuilder("NIK;Jawaban\n");
        for (int at = 0; at < LISTED; at++) {
            if (isMet(at)) {
                row(list, listed.get(at).nik(), isActive(at) ? "Aktif PU" : "Baru");
            }
        }
        return sent("jawaban", Map.of("Tanggal Jawaban", "20-12-2024"), list);
    }

    /** One in two hundred of the covered, others in each month. */
    public static List<UUID> leaving(YearMonth month, List<UUID> covered) {
        return IntStream.range(0, covered.size())
                .filter(at -> at % ONE_IN == month.getMonthValue())
                .mapToObj(covered::get)
                .toList();
    }

    /** The villages tell who leaves, and why. */
    public IntakeReport mutate(YearMonth month, List<UUID> leaving) {
        StringBuilder list = new StringBuilder("NIK;Jenis Mutasi;Tanggal Mutasi\n");
        Acting.as(world.rina(), () -> workers.identities(leaving))
                .values()
                .forEach(
                        person ->
                                row(
                                        list,
                                        person.nik(),
                                        REASONS.get(person.nik().charAt(15) % REASONS.size())
                                                .printed(),
                                        month.atDay(15).toString()));
        return sent("mutasi", Map.of(), list);
    }

    /** The insurer tells who is active; it forgets one in fifty of those who are paid for. */
    public IntakeReport activate(YearMonth month, List<UUID> paid) {
        StringBuilder list = new StringBuilder("NIK\n");
        List<UUID> known =
                IntStream.range(0, paid.size())
                        .filter(at -> at % FORGOTTEN != 0)
                        .mapToObj(paid::get)
                        .toList();
        Acting.as(world.rina(), () -> workers.identities(known))
                .values()
                .forEach(person -> row(list, person.nik()));
        return sent("aktif", Map.of("Keadaan Tanggal", month.atDay(16).toString()), list);
    }

    private IntakeReport sent(String kind, Map<String, String> told, StringBuilder list) {
        Actor rina = world.rina();
        UUID listing = desk.accepted(rina, world.regency(), kind, told, list.toString());
        return desk.report(rina, listing);
    }

    private static void row(StringBuilder list, String... cells) {
        list.append(String.join(";", cells)).append('\n');
    }

    private static Occupation trade(int at) {
        return isCaretaker(at)
                ? Occupation.MOSQUE_CARETAKER
                : isTeacher(at) ? Occupation.QURAN_TEACHER : TRADES.get(at % TRADES.size());
    }

    private static Kind found(int at) {
        return switch (at / CALLINGS % 100) {
            case 0 -> Kind.DIED;
            case 1, 2 -> Kind.EMPLOYED;
            case 3, 4 -> Kind.UNWILLING;
            case 5, 6 -> Kind.NOT_FOUND;
            default -> Kind.FOUND;
        };
    }

    public static boolean isCaretaker(int at) {
        return at % CALLINGS == 0;
    }

    public static boolean isTeacher(int at) {
        return at % CALLINGS == 7;
    }

    public static boolean isMet(int at) {
        return found(at) == Kind.FOUND;
    }

    public static boolean isActive(int at) {
        return at % 25 == 3;
    }

    /** How many of the listed are met, not active yet, and of the calling. */
    public static long fit(IntPredicate calling) {
        return count(at -> isMet(at) && !isActive(at) && calling.test(at));
    }

    public static long count(IntPredicate which) {
        return IntStream.range(0, LISTED).filter(which).count();
    }

    /** Adults of all villages in their shares. */
    private List<Person> people() {
        List<Person> adults =
                Population.of(villages(), LISTED * 6 / 5, 25, NEW_YEAR).workers().stream()
                        .filter(person -> person.ageOn(NEW_YEAR) >= 19)
                        .filter(person -> person.ageOn(NEW_YEAR) < 64)
                        .toList();
        List<Person> chosen = new ArrayList<>(LISTED);
        for (int at = 0; at < LISTED; at++) {
            chosen.add(adults.get((int) ((long) at * adults.size() / LISTED)));
        }
        return chosen;
    }

    private List<Village> villages() {
        return areas(TerritoryCode.Level.VILLAGE).stream()
                .map(
                        code ->
                                new Village(
                                        code.value(),
                                        territories.name(code),
                                        territories.name(code.parent()),
                                        territories.name(BOGOR),
                                        territories.name(BOGOR.parent())))
                .toList();
    }
}
