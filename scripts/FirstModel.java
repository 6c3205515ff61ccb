// Writes app/src/main/resources/matching/first-model.yaml, with which an installation judges duplicates
// before anybody there has decided about one. How often strangers agree (u) and which values are common
// is counted among invented people; how often one person's records agree (m) is set here, from what
// lists of village, province and donors do to names, dates and numbers. Run from the root with JDK 25:
//
//     java -cp rules/target/classes:linkage/target/classes:population/target/classes:<snakeyaml-engine> \
//          scripts/FirstModel.java

import static id.payung.linkage.comparison.Agreement.ALIKE;
import static id.payung.linkage.comparison.Agreement.CLOSE;
import static id.payung.linkage.comparison.Agreement.CONTAINED;
import static id.payung.linkage.comparison.Agreement.DIFFERENT;
import static id.payung.linkage.comparison.Agreement.EXACT;
import static id.payung.linkage.comparison.Agreement.HALF;
import static id.payung.linkage.comparison.Agreement.INITIAL;
import static id.payung.linkage.comparison.Agreement.MOST;
import static id.payung.linkage.comparison.Agreement.ONE_SLIP;
import static id.payung.linkage.comparison.Agreement.REGION_AND_BIRTH;
import static id.payung.linkage.comparison.Agreement.REORDERED;
import static id.payung.linkage.comparison.Agreement.SAME_YEAR;
import static id.payung.linkage.comparison.Agreement.SLIGHT;
import static id.payung.linkage.comparison.Agreement.SOUND;
import static id.payung.linkage.comparison.Agreement.SWAPPED;
import static id.payung.linkage.comparison.Agreement.TWO_PARTS;
import static id.payung.linkage.comparison.Agreement.TWO_SLIPS;

import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.comparison.Comparison;
import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.model.Commonness;
import id.payung.linkage.model.Model;
import id.payung.linkage.model.ModelFile;
import id.payung.linkage.model.Term;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.FieldsWriting;
import id.payung.population.Person;
import id.payung.population.Population;
import id.payung.population.Village;

static final Path RESOURCE = Path.of("app/src/main/resources/matching/first-model.yaml");
static final int PEOPLE = 30_000;
static final int PAIRS = 3_000_000;
static final double LEAST = 2e-6;
static final double MISSING_EITHER = 0.1;
static final double MATCHES_A_PAIR = 1.2e-6;
static final int RECORDS = 50_000;
static final int FAMILY_CARD = 6;
static final double SHARED_TELEPHONES = 0.3;

static final Map<String, ColumnKind> KINDS = kinds();

static Map<String, ColumnKind> kinds() {
    var kinds = new LinkedHashMap<String, ColumnKind>();
    kinds.put("NAME", ColumnKind.NAME);
    kinds.put("BORN_ON", ColumnKind.DATE);
    kinds.put("NIK", ColumnKind.NIK);
    kinds.put("SEX", ColumnKind.CATEGORY);
    kinds.put("MOTHER", ColumnKind.NAME);
    kinds.put("BIRTH_PLACE", ColumnKind.TEXT);
    kinds.put("FAMILY_CARD", ColumnKind.CATEGORY);
    kinds.put("PHONE", ColumnKind.CATEGORY);
    kinds.put("ADDRESS", ColumnKind.TEXT);
    kinds.put("VILLAGE", ColumnKind.CATEGORY);
    return kinds;
}

static final Map<Agreement, Double> NAME =
        Map.of(
                EXACT, .55, REORDERED, .03, ONE_SLIP, .14, SOUND, .07, CONTAINED, .09,
                CLOSE, .05, INITIAL, .03, ALIKE, .02, SLIGHT, .01, DIFFERENT, .01);
static final Map<String, Map<Agreement, Double>> SAME_PERSON =
        Map.of(
                "NAME", NAME,
                "BORN_ON",
                        Map.of(
                                EXACT, .93, ONE_SLIP, .02, SWAPPED, .015, TWO_PARTS, .015,
                                TWO_SLIPS, .005, SAME_YEAR, .005, CLOSE, .005, DIFFERENT, .005),
                "SEX", Map.of(EXACT, .99, DIFFERENT, .01),
                "MOTHER", NAME,
                "BIRTH_PLACE",
                        Map.of(
                                EXACT, .85, ONE_SLIP, .05, CLOSE, .02, MOST, .02,
                                HALF, .01, ALIKE, .01, SLIGHT, .01, DIFFERENT, .03),
                "FAMILY_CARD", Map.of(EXACT, .8, DIFFERENT, .2),
                "PHONE", Map.of(EXACT, .6, DIFFERENT, .4),
                "ADDRESS",
                        Map.of(
                                EXACT, .4, ONE_SLIP, .15, MOST, .15, CLOSE, .1,
                                HALF, .08, ALIKE, .05, SLIGHT, .04, DIFFERENT, .03),
                "VILLAGE", Map.of(EXACT, .85, DIFFERENT, .15));
// Two records of one person bear different numbers only by a slip, or because one of them is another's.
static final Map<Agreement, Double> NIK =
        Map.of(EXACT, .93, ONE_SLIP, .03, TWO_SLIPS, .008, REGION_AND_BIRTH, .005, SLIGHT, .004, DIFFERENT, .023);

void main() throws Exception {
    var people = new ArrayList<Person>();
    Population.of(villages(), PEOPLE, 7).workers(people::add);
    var writing = new FieldsWriting(KINDS);
    people.forEach(person -> writing.add(values(person)));
    List<Field> fields = writing.fields().fields();
    var comparisons = Comparisons.of(fields);
    var terms = new ArrayList<Term>();
    for (int at = 0; at < fields.size(); at++) {
        Field field = fields.get(at);
        Comparison comparison = comparisons.all().get(at);
        var commonness = commonness(field);
        List<Double> m =
                SAME_PERSON.containsKey(field.name())
                        ? m(SAME_PERSON.get(field.name()), comparison)
                        : List.of();
        terms.add(
                switch (field.name()) {
                    case "NIK" -> nik(comparison, comparisons.all().get(1), people, commonness);
                    // Who lives together lives in one village at one address and may share a telephone.
                    case "ADDRESS", "VILLAGE" ->
                            ofHousehold(field, comparison, m, u(counts(comparison, people.size()), comparison), m);
                    case "PHONE" ->
                            ofHousehold(
                                    field, comparison, m, u(counts(comparison, people.size()), comparison),
                                    m(Map.of(EXACT, SHARED_TELEPHONES, DIFFERENT, 1 - SHARED_TELEPHONES), comparison));
                    default -> Term.untaught(
                                field.name(), field.kind(), comparison.levels(), -1,
                                List.of(m),
                                List.of(u(counts(comparison, people.size()), comparison)),
                                commonness);
                });
    }
    Files.createDirectories(RESOURCE.getParent());
    Files.writeString(RESOURCE, ModelFile.text(new Model(MATCHES_A_PAIR, RECORDS, terms, List.of())));
    IO.println(RESOURCE + " from " + people.size() + " people");
}

/** Given the family card: missing, another, or the same. */
static Term ofHousehold(
        Field field, Comparison comparison, List<Double> m, List<Double> apart, List<Double> together) {
    var flat = commonness(field);
    return Term.untaught(
            field.name(), field.kind(), comparison.levels(), FAMILY_CARD,
            List.of(m, m, m), List.of(apart, apart, together), flat);
}

/** Names are common or rare everywhere alike; villages, places and numbers are not. */
static Commonness commonness(Field field) {
    var counted = Commonness.in(field.column());
    return field.kind() == ColumnKind.NAME
            ? counted
            : new Commonness(counted.coincidence(), Map.of(), counted.coincidence());
}

/** Numbers of people born on one day agree far more often than any two. */
Term nik(Comparison nik, Comparison born, List<Person> people, Commonness commonness) {
    List<Double> apart = u(counts(nik, people.size()), nik);
    List<Double> sameDay = u(sameDay(nik, people), nik);
    var m = new ArrayList<List<Double>>();
    var u = new ArrayList<List<Double>>();
    for (Agreement level : born.levels()) {
        m.add(m(NIK, nik));
        u.add(level == EXACT ? sameDay : apart);
    }
    return Term.untaught("NIK", ColumnKind.NIK, nik.levels(), 1, m, u, commonness);
}

static long[] sameDay(Comparison nik, List<Person> people) {
    var byDay = new HashMap<java.time.LocalDate, List<Integer>>();
    for (int at = 0; at < people.size(); at++) {
        byDay.computeIfAbsent(people.get(at).bornOn(), _ -> new ArrayList<>()).add(at);
    }
    var counts = new long[nik.levels().size()];
    for (var born : byDay.values()) {
        for (int one = 0; one < born.size(); one++) {
            for (int other = one + 1; other < born.size(); other++) {
                counts[nik.level(born.get(one), born.get(other))]++;
            }
        }
    }
    return counts;
}

static long[] counts(Comparison comparison, int size) {
    var chance = new SplittableRandom(1);
    var counts = new long[comparison.levels().size()];
    for (int drawn = 0; drawn < PAIRS; drawn++) {
        int one = chance.nextInt(size);
        int other = chance.nextInt(size);
        if (one != other) {
            counts[comparison.level(one, other)]++;
        }
    }
    return counts;
}

static List<Double> m(Map<Agreement, Double> shares, Comparison comparison) {
    var values = new double[comparison.levels().size()];
    for (int at = 1; at < values.length; at++) {
        values[at] = shares.getOrDefault(comparison.levels().get(at), 0.001);
    }
    return shares(values);
}

static List<Double> u(long[] counts, Comparison comparison) {
    double all = 0;
    for (int at = 1; at < counts.length; at++) {
        all += counts[at];
    }
    var values = new double[counts.length];
    for (int at = 1; at < values.length; at++) {
        values[at] = Math.max(LEAST, counts[at] / all);
    }
    return shares(values);
}

/** Silence says nothing for or against. */
static List<Double> shares(double[] values) {
    double sum = java.util.Arrays.stream(values).sum();
    var shares = new ArrayList<Double>();
    for (int at = 0; at < values.length; at++) {
        shares.add(at == 0 ? MISSING_EITHER : values[at] / sum * (1 - MISSING_EITHER));
    }
    return shares;
}

static List<String> values(Person person) {
    return List.of(
            person.name(), person.bornOn().toString(), person.nik(), person.sex().name(),
            person.mother(), person.birthplace(), person.home().familyCard(), person.phone(),
            person.home().street(), person.home().village().code());
}

static List<Village> villages() {
    var villages = new ArrayList<Village>();
    for (int district = 1; district <= 40; district++) {
        for (int village = 1; village <= 10; village++) {
            villages.add(
                    new Village(
                            "32.01.%02d.%04d".formatted(district, 2000 + village),
                            "Desa " + district + "-" + village, "Kecamatan " + district,
                            "Kabupaten Bogor", "Jawa Barat"));
        }
    }
    return villages;
}
