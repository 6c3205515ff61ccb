package id.payung.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.payung.population.Population;
import id.payung.population.StoryWorld;
import id.payung.population.Village;
import id.payung.population.lists.Faults;
import id.payung.population.lists.ListShape;
import id.payung.population.lists.Lists;
import id.payung.population.lists.Office;
import id.payung.population.lists.Plan;
import id.payung.population.lists.Reach;
import id.payung.registry.PersonNames;
import id.payung.shared.Nik;
import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A register made of faulty lists of synthetic people, of which is known who is whom: three offices
 * list people of four villages, some of them twice, and a NIK that is typed wrong makes a second
 * record of one person.
 *
 * @param who the true person behind each record
 * @param household in which he or she truly lives
 */
record KnownTruth(Map<UUID, Person> people, Map<UUID, Long> who, Map<UUID, Long> household) {
    private static final List<Evidence> FIELDS = List.of(Evidence.values());
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final List<Village> VILLAGES =
            List.of(
                    StoryWorld.SINGAJAYA,
                    village("32.01.06.2011", "Singasari", "Jonggol"),
                    village("32.01.06.2012", "Sukamaju", "Jonggol"),
                    village("32.01.19.2005", "Jasinga", "Jasinga"));

    private static Village village(String code, String name, String district) {
        return new Village(code, name, district, "Kabupaten Bogor", "Jawa Barat");
    }

    static KnownTruth of(int people, long seed, Faults faults, Path directory) throws IOException {
        Population population = Population.of(VILLAGES, people, seed);
        Plan plan =
                new Plan(
                        List.of(
                                office("pendataan", 1.0, faults),
                                office("provinsi", 0.5, faults),
                                office("dishub", 0.5, faults)));
        Lists.write(directory, population, plan);
        Map<Long, id.payung.population.Person> truth = new HashMap<>();
        population.workers(person -> truth.put(person.id(), person));
        KnownTruth known = new KnownTruth(new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
        Map<String, UUID> byNik = new HashMap<>();
        for (String file : List.of("pendataan", "provinsi", "dishub")) {
            known.take(directory, file + "-32.01.csv", truth, byNik);
        }
        return known;
    }

    private static Office office(String code, double share, Faults faults) {
        return new Office(
                code,
                "DAFTAR",
                Reach.REGENCY,
                _ -> true,
                share,
                List.of(ListShape.template()),
                faults);
    }

    private void take(
            Path directory,
            String file,
            Map<Long, id.payung.population.Person> truth,
            Map<String, UUID> byNik)
            throws IOException {
        Map<Integer, Long> rows = new HashMap<>();
        read(
                directory.resolve("truth.csv"),
                line -> {
                    if (line.getField("file").equals(file)
                            && !line.getField("expected").equals("REFUSED")) {
                        rows.put(
                                Integer.valueOf(line.getField("row")),
                                Long.valueOf(line.getField("person")));
                    }
                });
        int[] row = {1};
        read(
                directory.resolve(file),
                line -> {
                    Long person = rows.get(++row[0]);
                    if (person != null) {
                        accept(line, java.util.Objects.requireNonNull(truth.get(person)), byNik);
                    }
                });
    }

    private static void read(Path file, java.util.function.Consumer<NamedCsvRecord> visitor)
            throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(visitor);
        }
    }

    private void accept(
            NamedCsvRecord line, id.payung.population.Person truth, Map<String, UUID> byNik) {
        String digits = line.getField("NIK").replaceAll("\\D", "");
        String name = line.getField("Nama").strip();
        if (digits.length() != 16 || name.isEmpty()) {
            return;
        }
        UUID known = byNik.get(digits);
        if (known != null
                && PersonNames.clearlyDifferent(
                        people.getOrDefault(known, person(known, line, truth)).said().getFirst(),
                        name)) {
            return;
        }
        UUID id = known == null ? new UUID(0, people.size() + 1) : known;
        byNik.put(digits, id);
        people.put(id, person(id, line, truth));
        who.putIfAbsent(id, truth.id());
        household.putIfAbsent(id, truth.home().number());
    }

    private static Person person(UUID id, NamedCsvRecord line, id.payung.population.Person truth) {
        Nik nik = new Nik(line.getField("NIK").replaceAll("\\D", ""));
        LocalDate bornOn = day(line.getField("Tanggal Lahir"));
        LocalDate born = bornOn == null || !fits(nik, bornOn) ? truth.bornOn() : bornOn;
        return new Person(
                id,
                new TerritoryCode(truth.home().village().code()),
                nik,
                born,
                nik.sex(),
                null,
                List.of(
                        line.getField("Nama").strip(),
                        born.toString(),
                        nik.digits(),
                        nik.sex() == Sex.FEMALE ? "F" : "M",
                        line.getField("Nama Ibu Kandung"),
                        line.getField("Tempat Lahir"),
                        line.getField("No KK"),
                        line.getField("No HP"),
                        line.getField("Alamat"),
                        truth.home().village().code()));
    }

    /** The register believes the NIK where a list contradicts it. */
    private static boolean fits(Nik nik, LocalDate bornOn) {
        return nik.birthDay() == bornOn.getDayOfMonth()
                && nik.birthMonth() == bornOn.getMonthValue();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** With a twin for every so manieth: another name, the next serial, all else the same. */
    KnownTruth withTwins(int every) {
        List<Person> all = List.copyOf(people.values());
        Set<Nik> taken = all.stream().map(Person::nik).collect(Collectors.toSet());
        for (int at = 0; at < all.size(); at += every) {
            Person born = all.get(at);
            Person namesake = all.get((at + all.size() / 2) % all.size());
            int serial = Integer.parseInt(born.nik().digits().substring(12)) + 1;
            String digits = born.nik().digits().substring(0, 12) + "%04d".formatted(serial);
            if (!taken.add(new Nik(digits))) {
                continue;
            }
            List<String> said = new ArrayList<>(born.said());
            said.set(FIELDS.indexOf(Evidence.NAME), namesake.said().getFirst());
            said.set(FIELDS.indexOf(Evidence.NIK), digits);
            UUID id = new UUID(1, at);
            people.put(
                    id,
                    new Person(
                            id,
                            born.territory(),
                            new Nik(digits),
                            born.bornOn(),
                            born.sex(),
                            null,
                            said));
            who.put(id, -1L - at);
            household.put(id, household.getOrDefault(born.id(), 0L));
        }
        return this;
    }

    boolean areOne(Likely pair) {
        return java.util.Objects.equals(who.get(pair.one()), who.get(pair.other()));
    }

    boolean areTwins(Likely pair) {
        return pair.one().getMostSignificantBits() == 1
                || pair.other().getMostSignificantBits() == 1;
    }

    boolean areOneHousehold(Likely pair) {
        return java.util.Objects.equals(household.get(pair.one()), household.get(pair.other()));
    }

    /** All pairs of records of one person. */
    Set<Likely> truePairs() {
        return together(person -> Set.of(String.valueOf(who.get(person.id()))));
    }

    /** Those that the register would be asked for, see {@link LikelyPairs}. */
    Set<Likely> likely() {
        Set<Likely> pairs =
                together(
                        person ->
                                Set.of(
                                        "kk" + said(person, Evidence.FAMILY_CARD),
                                        "name" + PersonNames.key(person.said().getFirst()),
                                        "near" + person.bornOn() + district(person),
                                        "named" + person.bornOn() + letter(person)));
        Map<String, UUID> byNik = new HashMap<>();
        people.values().forEach(person -> byNik.put(person.nik().digits(), person.id()));
        for (Person person : people.values()) {
            for (String slip : NikSlips.of(person.nik().digits())) {
                UUID other = byNik.get(slip);
                if (other != null) {
                    pairs.add(Likely.of(person.id(), other));
                }
            }
        }
        return pairs;
    }

    private static String said(Person person, Evidence evidence) {
        String value = person.said().get(FIELDS.indexOf(evidence));
        return value.isEmpty() ? person.id().toString() : value;
    }

    private static String district(Person person) {
        return person.territory().value().substring(0, 8);
    }

    private static String letter(Person person) {
        String key = PersonNames.key(person.said().getFirst());
        return key.isEmpty() ? "" : key.substring(0, 1);
    }

    private Set<Likely> together(Function<Person, Collection<String>> keys) {
        Map<String, List<UUID>> blocks = new HashMap<>();
        for (Person person : people.values()) {
            for (String key : keys.apply(person)) {
                blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(person.id());
            }
        }
        Set<Likely> pairs = new LinkedHashSet<>();
        for (List<UUID> block : blocks.values()) {
            for (int left = 0; left < block.size(); left++) {
                for (int right = left + 1; right < block.size(); right++) {
                    pairs.add(Likely.of(block.get(left), block.get(right)));
                }
            }
        }
        return pairs;
    }
}
