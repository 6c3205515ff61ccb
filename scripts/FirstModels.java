// Writes app/src/main/resources/matching/{strangers,neighbours,household,twins}.yaml, with which an
// installation judges duplicates before anybody there has decided about one: one person against what else
// two records may be. How often strangers, neighbours and housemates agree (u) and which values are common
// is counted among invented people; how often one person's records agree (m), and what twins are like, is
// set here, from what lists of village, province and donors do to names, dates and numbers. Run from the
// root with JDK 25:
//
//     java -cp rules/target/classes:linkage/target/classes:population/target/classes:<snakeyaml-engine> \
//          scripts/FirstModels.java

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

static final Path RESOURCES = Path.of("app/src/main/resources/matching");
static final int PEOPLE = 30_000;
static final int PAIRS = 3_000_000;
static final double LEAST = 2e-6;
static final double MISSING_EITHER = 0.1;
static final double MATCHES_A_PAIR = 1.2e-6;
static final int RECORDS = 50_000;
static final int FAMILY_CARD = 6;
static final double SHARED_TELEPHONES = 0.3;
static final double MATCHES_A_RECORD = MATCHES_A_PAIR * RECORDS / 2;
static final double NEIGHBOURS_A_RECORD = 1_500;
static final double TWINS_A_RECORD = 0.005;
// What no household of the invented ones showed may happen in one of ten thousand all the same.
static final double LEAST_IN_A_HOUSEHOLD = 1e-4;
static final double IMAGINARY = 5;

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
                Agreement.EXACT, .55, Agreement.REORDERED, .03, Agreement.ONE_SLIP, .14, Agreement.SOUND, .07, Agreement.CONTAINED, .09,
                Agreement.CLOSE, .05, Agreement.INITIAL, .03, Agreement.ALIKE, .02, Agreement.SLIGHT, .01, Agreement.DIFFERENT, .01);
static final Map<String, Map<Agreement, Double>> SAME_PERSON =
        Map.of(
                "NAME", NAME,
                "BORN_ON",
                        Map.of(
                                Agreement.EXACT, .93, Agreement.ONE_SLIP, .02, Agreement.SWAPPED, .015, Agreement.TWO_PARTS, .015,
                                Agreement.TWO_SLIPS, .005, Agreement.SAME_YEAR, .005, Agreement.CLOSE, .005, Agreement.DIFFERENT, .005),
                "SEX", Map.of(Agreement.EXACT, .99, Agreement.DIFFERENT, .01),
                "MOTHER", NAME,
                "BIRTH_PLACE",
                        Map.of(
                                Agreement.EXACT, .85, Agreement.ONE_SLIP, .05, Agreement.CLOSE, .02, Agreement.MOST, .02,
                                Agreement.HALF, .01, Agreement.ALIKE, .01, Agreement.SLIGHT, .01, Agreement.DIFFERENT, .03),
                "FAMILY_CARD", Map.of(Agreement.EXACT, .8, Agreement.DIFFERENT, .2),
                "PHONE", Map.of(Agreement.EXACT, .6, Agreement.DIFFERENT, .4),
                "ADDRESS",
                        Map.of(
                                Agreement.EXACT, .4, Agreement.ONE_SLIP, .15, Agreement.MOST, .15, Agreement.CLOSE, .1,
                                Agreement.HALF, .08, Agreement.ALIKE, .05, Agreement.SLIGHT, .04, Agreement.DIFFERENT, .03),
                "VILLAGE", Map.of(Agreement.EXACT, .85, Agreement.DIFFERENT, .15));
// Two records of one person bear different numbers only by a slip, or because one of them is another's.
static final Map<Agreement, Double> NIK =
        Map.of(Agreement.EXACT, .93, Agreement.ONE_SLIP, .03, Agreement.TWO_SLIPS, .008, Agreement.REGION_AND_BIRTH, .005, Agreement.SLIGHT, .004, Agreement.DIFFERENT, .023);

static final Set<String> OWN = Set.of("NAME", "BORN_ON", "NIK", "SEX");
static final Map<String, Map<Agreement, Double>> OF_TWINS =
        Map.of(
                "NAME",
                        Map.of(
                                Agreement.DIFFERENT, .5, Agreement.SLIGHT, .2, Agreement.ALIKE, .14, Agreement.CLOSE, .08, Agreement.CONTAINED, .03,
                                Agreement.ONE_SLIP, .03, Agreement.SOUND, .015, Agreement.INITIAL, .002, Agreement.EXACT, .002),
                "SEX", Map.of(Agreement.EXACT, .65, Agreement.DIFFERENT, .35),
                "PHONE", Map.of(Agreement.EXACT, SHARED_TELEPHONES, Agreement.DIFFERENT, 1 - SHARED_TELEPHONES));
static final Map<Agreement, Double> NIK_OF_TWINS =
        Map.of(Agreement.ONE_SLIP, .7, Agreement.REGION_AND_BIRTH, .25, Agreement.TWO_SLIPS, .01, Agreement.SLIGHT, .01, Agreement.DIFFERENT, .03);

void main() throws Exception {
    Files.createDirectories(RESOURCES);
    strangers();
    neighbours();
    household();
    twins();
}

void write(String name, double prior, int records, List<Term> terms) throws Exception {
    String text = ModelFile.text(new Model(prior, records, terms, List.of()));
    Files.writeString(RESOURCES.resolve(name + ".yaml"), text);
}

/** The share of matches when there are so many others for each record. */
static double prior(double othersARecord) {
    return MATCHES_A_RECORD / (MATCHES_A_RECORD + othersARecord);
}

/** Any two of one village and of different households. */
void neighbours() throws Exception {
    var people = new ArrayList<Person>();
    Population.of(villages().subList(0, 8), PEOPLE, 11).workers(people::add);
    var chance = new SplittableRandom(2);
    var pairs = new ArrayList<int[]>();
    while (pairs.size() < 2 * PAIRS) {
        int one = chance.nextInt(people.size());
        int other = Math.floorMod(one + chance.nextInt(8_000) - 4_000, people.size());
        if (live(people, one, other) && !together(people, one, other)) {
            pairs.add(new int[] {one, other});
        }
    }
    write("neighbours", prior(NEIGHBOURS_A_RECORD), RECORDS, counted(people, pairs, LEAST));
}

static boolean live(List<Person> people, int one, int other) {
    return one != other && people.get(one).home().village().equals(people.get(other).home().village());
}

static boolean together(List<Person> people, int one, int other) {
    return people.get(one).home().number() == people.get(other).home().number();
}

/** Any two of one household. */
void household() throws Exception {
    var people = new ArrayList<Person>();
    Population.of(villages(), 4 * PEOPLE, 13).workers(people::add);
    var pairs = new ArrayList<int[]>();
    for (int one = 0; one < people.size(); one++) {
        for (int other = one + 1; other < people.size() && together(people, one, other); other++) {
            pairs.add(new int[] {one, other});
        }
    }
    double each = (double) pairs.size() / people.size();
    IO.println(pairs.size() + " pairs of housemates among " + people.size());
    write("household", prior(each), RECORDS, counted(people, pairs, LEAST_IN_A_HOUSEHOLD));
}

/** What is shared is written down as one person's own things are; name, birth, NIK and sex are own. */
List<Term> counted(List<Person> people, List<int[]> pairs, double least) {
    var writing = new FieldsWriting(KINDS);
    people.forEach(person -> writing.add(values(person)));
    var fields = writing.fields().fields();
    var comparisons = Comparisons.of(fields);
    var terms = new ArrayList<Term>();
    for (int at = 0; at < fields.size(); at++) {
        Field field = fields.get(at);
        Comparison comparison = comparisons.all().get(at);
        if (field.name().equals("NIK")) {
            terms.add(nikByBirth(comparison, comparisons.all().get(1), pairs, least));
            continue;
        }
        List<Double> m = m(SAME_PERSON.get(field.name()), comparison);
        // Each of the invented people has a telephone of his own.
        boolean telephoneOfAll = field.name().equals("PHONE") && least > LEAST;
        var u = telephoneOfAll ? m(OF_TWINS.get("PHONE"), comparison) : u(comparison, pairs, least);
        boolean asCounted = telephoneOfAll || OWN.contains(field.name());
        terms.add(single(field.name(), field.kind(), comparison, m, asCounted ? u : written(u, m)));
    }
    return terms;
}

static List<Double> u(Comparison comparison, List<int[]> pairs, double least) {
    var counts = new double[comparison.levels().size()];
    pairs.forEach(pair -> counts[comparison.level(pair[0], pair[1])]++);
    return u(counts, least);
}

static Term single(String field, ColumnKind kind, Comparison comparison, List<Double> m, List<Double> u) {
    var flat = new Commonness(1, Map.of(), 1);
    return Term.untaught(field, kind, comparison.levels(), -1, List.of(m), List.of(u), flat);
}

/** What truly is the same agrees on lists as often as one person's own does. */
static List<Double> written(List<Double> u, List<Double> m) {
    double same = u.getLast() / (1 - MISSING_EITHER);
    var values = new double[u.size()];
    for (int at = 1; at < values.length; at++) {
        values[at] = (at == values.length - 1 ? 0 : u.get(at)) + same * m.get(at);
    }
    return shares(values);
}

/** A NIK tells the birth date, so that likeness of dates brings likeness of numbers. */
static Term nikByBirth(Comparison nik, Comparison born, List<int[]> pairs, double least) {
    var counts = new double[born.levels().size()][nik.levels().size()];
    var all = new double[nik.levels().size()];
    for (int[] pair : pairs) {
        int level = nik.level(pair[0], pair[1]);
        counts[born.level(pair[0], pair[1])][level]++;
        all[level]++;
    }
    List<Double> usual = u(all, least);
    var m = new ArrayList<List<Double>>();
    var u = new ArrayList<List<Double>>();
    for (double[] row : counts) {
        for (int level = 1; level < row.length; level++) {
            row[level] += IMAGINARY * usual.get(level);
        }
        m.add(m(NIK, nik));
        u.add(u(row, least));
    }
    return Term.untaught("NIK", ColumnKind.NIK, nik.levels(), 1, m, u, new Commonness(1, Map.of(), 1));
}

/** One mother, one day, one home. */
void twins() throws Exception {
    var writing = new FieldsWriting(KINDS);
    writing.add(List.copyOf(KINDS.keySet()));
    var comparisons = Comparisons.of(writing.fields().fields()).all();
    var terms = new ArrayList<Term>();
    for (Comparison comparison : comparisons) {
        String field = comparison.field().name();
        var kind = comparison.field().kind();
        if (field.equals("NIK")) {
            int rows = comparisons.get(1).levels().size();
            terms.add(
                    Term.untaught(
                            field, kind, comparison.levels(), 1,
                            Collections.nCopies(rows, m(NIK, comparison)),
                            Collections.nCopies(rows, m(NIK_OF_TWINS, comparison)),
                            new Commonness(1, Map.of(), 1)));
        } else {
            List<Double> m = m(SAME_PERSON.get(field), comparison);
            List<Double> u = OF_TWINS.containsKey(field) ? m(OF_TWINS.get(field), comparison) : m;
            terms.add(single(field, kind, comparison, m, u));
        }
    }
    write("twins", prior(TWINS_A_RECORD), RECORDS, terms);
}

void strangers() throws Exception {
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
                                    m(Map.of(Agreement.EXACT, SHARED_TELEPHONES, Agreement.DIFFERENT, 1 - SHARED_TELEPHONES), comparison));
                    default -> Term.untaught(
                                field.name(), field.kind(), comparison.levels(), -1,
                                List.of(m),
                                List.of(u(counts(comparison, people.size()), comparison)),
                                commonness);
                });
    }
    write("strangers", MATCHES_A_PAIR, RECORDS, terms);
    IO.println("strangers from " + people.size() + " people");
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
        u.add(level == Agreement.EXACT ? sameDay : apart);
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
    return u(Arrays.stream(counts).asDoubleStream().toArray(), LEAST);
}

static List<Double> u(double[] counts, double least) {
    double all = 0;
    for (int at = 1; at < counts.length; at++) {
        all += counts[at];
    }
    var values = new double[counts.length];
    for (int at = 1; at < values.length; at++) {
        values[at] = Math.max(least, counts[at] / all);
    }
    return shares(values);
}

/** Silence says nothing for or against. */
static List<Double> shares(double[] values) {
    double sum = Arrays.stream(values).sum();
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
