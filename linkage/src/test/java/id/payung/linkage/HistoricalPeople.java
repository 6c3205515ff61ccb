package id.payung.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Made-up people of the past as a hundred sources remember them, no two alike: titles dropped or
 * put for the name, pet names, a birth date of which only the year is certain, a neighbour's
 * postcode, another occupation, half of the fields empty, and ten records a person. No identity
 * number anywhere. The same seed gives the same list.
 *
 * <p>Harder than most lists on purpose: rules that want two fields exactly right, as people write
 * them by hand, bring together only about two thirds of the pairs.
 */
public final class HistoricalPeople {
    private static final String[] MEN = {
        "william", "john", "thomas", "george", "james", "charles", "henry", "robert", "edward",
        "richard", "joseph", "francis", "samuel", "frederick", "alfred", "arthur", "walter", "hugh",
        "david", "philip", "benjamin", "daniel", "alexander", "andrew", "peter", "stephen",
                "edmund",
        "nicholas", "ralph", "matthew", "herbert", "ernest", "albert", "harold", "anthony", "simon"
    };
    private static final String[] WOMEN = {
        "mary", "elizabeth", "anne", "margaret", "sarah", "jane", "catherine", "frances",
                "charlotte",
        "caroline", "alice", "emma", "harriet", "eleanor", "florence", "edith", "georgina",
                "isabella"
    };
    private static final Map<String, String> PET =
            Map.ofEntries(
                    Map.entry("william", "bill"), Map.entry("john", "jack"),
                    Map.entry("thomas", "tom"), Map.entry("james", "jim"),
                    Map.entry("charles", "charlie"), Map.entry("henry", "harry"),
                    Map.entry("robert", "bob"), Map.entry("edward", "ned"),
                    Map.entry("richard", "dick"), Map.entry("joseph", "joe"),
                    Map.entry("francis", "frank"), Map.entry("samuel", "sam"),
                    Map.entry("frederick", "fred"), Map.entry("alfred", "alf"),
                    Map.entry("mary", "molly"), Map.entry("elizabeth", "betty"),
                    Map.entry("margaret", "peggy"), Map.entry("sarah", "sally"),
                    Map.entry("catherine", "kate"), Map.entry("frances", "fanny"));
    private static final String[] SYLLABLES = {
        "ash", "black", "brad", "bur", "car", "chel", "clif", "col", "cran", "dal", "den", "dray",
        "el", "far", "gar", "gold", "hal", "har", "hol", "hunt", "ken", "lang", "lock", "mar",
        "mil", "nor", "oak", "pem", "rad", "row", "sand", "shel", "stan", "thorn", "wal", "web",
        "whit", "win"
    };
    private static final String[] ENDINGS = {
        "ton", "ley", "ford", "wood", "field", "well", "man", "son", "by", "worth", "ham", "more",
        "den", "er", "ing", "shaw", "croft", "land", "bury", "ridge"
    };
    private static final String[] PLACES = new String[160];
    private static final String[] WORK = {
        "politician", "writer", "painter", "cricketer", "footballer", "clergyman", "lawyer",
                "soldier",
        "poet", "architect", "botanist", "composer", "actor", "engineer", "physician", "historian",
        "priest", "judge", "naturalist", "engraver", "sculptor", "photographer", "banker",
                "explorer"
    };
    private static final double[] WORK_WEIGHTS = new double[WORK.length];

    static {
        for (int at = 0; at < PLACES.length; at++) {
            PLACES[at] = SYLLABLES[at % 38] + ENDINGS[(at * 7 + at / 38) % 20];
        }
        for (int at = 0; at < WORK.length; at++) {
            WORK_WEIGHTS[at] = 1.0 / (at + 1);
        }
    }

    private final Random chance;
    private final List<String> lines = new ArrayList<>();

    private record Person(
            String first,
            String middle,
            String surname,
            String title,
            int year,
            int month,
            int day,
            int place,
            String postcode,
            String gender,
            String work) {}

    private HistoricalPeople(long seed) {
        this.chance = new Random(seed);
    }

    /** Writes so many people, about ten records each, in any order. */
    public static Path write(Path file, int people, long seed) throws IOException {
        HistoricalPeople made = new HistoricalPeople(seed);
        for (int person = 0; person < people; person++) {
            made.remember(made.person(), person);
        }
        Collections.shuffle(made.lines, made.chance);
        List<String> all = new ArrayList<>();
        all.add("unique_id,cluster,full_name,dob,birth_place,postcode_fake,gender,occupation");
        for (int row = 0; row < made.lines.size(); row++) {
            all.add("R" + row + "," + made.lines.get(row));
        }
        return Files.write(file, all);
    }

    private Person person() {
        boolean man = chance.nextInt(100) < 85;
        String[] names = man ? MEN : WOMEN;
        int skewed = (int) (names.length * Math.pow(chance.nextDouble(), 2));
        String middle = chance.nextInt(100) < 40 ? names[chance.nextInt(names.length)] : "";
        String surname = surname();
        String title =
                chance.nextInt(100) < 15
                        ? (1 + chance.nextInt(9))
                                + "th "
                                + oneOf("baron ", "baronet", "earl of ", "viscount ")
                        : "";
        title = title.endsWith(" ") ? title + surname() : title;
        int year = 1500 + (int) (420 * Math.sqrt(chance.nextDouble()));
        boolean yearOnly = chance.nextInt(100) < 15;
        int place = (int) (PLACES.length * Math.pow(chance.nextDouble(), 2.2));
        return new Person(
                names[skewed],
                middle,
                surname,
                title,
                year,
                yearOnly ? 1 : 1 + chance.nextInt(12),
                yearOnly ? 1 : 1 + chance.nextInt(28),
                place,
                postcode(place),
                man ? "male" : "female",
                work());
    }

    private void remember(Person person, int number) {
        int records = 1 + chance.nextInt(10) + chance.nextInt(10);
        for (int record = 0; record < records; record++) {
            boolean first = record == 0;
            lines.add(
                    String.join(
                            ",",
                            "Q" + number,
                            first ? fullName(person) : name(person),
                            missing(first, 6) ? "" : first ? born(person) : otherBorn(person),
                            missing(first, 10)
                                    ? ""
                                    : PLACES[
                                            first || chance.nextInt(100) < 75
                                                    ? person.place()
                                                    : near(person.place())],
                            missing(first, 10)
                                    ? ""
                                    : first ? person.postcode() : otherPostcode(person),
                            missing(first, 20)
                                    ? ""
                                    : chance.nextInt(100) < (first ? 0 : 3)
                                            ? "female"
                                            : person.gender(),
                            missing(first, 30)
                                    ? ""
                                    : first || chance.nextInt(100) < 80 ? person.work() : work()));
        }
    }

    private boolean missing(boolean first, int percent) {
        return !first && chance.nextInt(100) < percent;
    }

    private static String fullName(Person person) {
        return quoted(
                (person.first()
                                + " "
                                + person.middle()
                                + " "
                                + person.surname()
                                + (person.title().isEmpty() ? "" : ", " + person.title()))
                        .replaceAll(" +", " "));
    }

    private String name(Person person) {
        String first = person.first();
        int how = chance.nextInt(100);
        if (how < 14) {
            first = PET.getOrDefault(first, first);
        } else if (how < 20) {
            first = first.substring(0, 1);
        } else if (how < 28 && !person.middle().isEmpty()) {
            first = person.middle();
        } else if (how < 34) {
            first = "";
        }
        String middle = chance.nextInt(100) < 55 ? "" : person.middle();
        String surname =
                chance.nextInt(100) < 10 && !person.title().isEmpty() ? "" : person.surname();
        if (chance.nextInt(100) < 6) {
            surname = surname();
        }
        String title = chance.nextInt(100) < 50 ? person.title() : "";
        String name =
                (first + " " + middle + " " + surname + " " + title).replaceAll(" +", " ").strip();
        int slips = chance.nextInt(100) < 30 ? 1 + chance.nextInt(2) : 0;
        for (int slip = 0; slip < slips && name.length() > 3; slip++) {
            name = slipped(name);
        }
        return quoted(name);
    }

    private String born(Person person) {
        return "%04d-%02d-%02d".formatted(person.year(), person.month(), person.day());
    }

    private String otherBorn(Person person) {
        String born = born(person);
        int how = chance.nextInt(100);
        if (how < 70) {
            return born;
        }
        if (how < 78) {
            return born.substring(0, 4) + "-01-01";
        }
        if (how < 86) {
            int at = oneOf(2, 3, 5, 6, 8, 9);
            return born.substring(0, at)
                    + (char) ('0' + chance.nextInt(10))
                    + born.substring(at + 1);
        }
        if (how < 93) {
            return "%04d%s".formatted(person.year() - 2 + chance.nextInt(5), born.substring(4));
        }
        return "%04d-%02d-%02d"
                .formatted(
                        person.year() - 1 + chance.nextInt(3),
                        1 + chance.nextInt(12),
                        1 + chance.nextInt(28));
    }

    private String otherPostcode(Person person) {
        int how = chance.nextInt(100);
        if (how < 70) {
            return person.postcode();
        }
        return how < 85
                ? person.postcode().substring(0, person.postcode().indexOf(' ')) + " " + inward()
                : postcode(near(person.place()));
    }

    private String postcode(int place) {
        return PLACES[place].substring(0, 2)
                + (1 + (place + chance.nextInt(12)) % 30)
                + " "
                + inward();
    }

    private String inward() {
        return chance.nextInt(10)
                + ""
                + (char) ('a' + chance.nextInt(20))
                + (char) ('a' + chance.nextInt(20));
    }

    private int near(int place) {
        return Math.clamp(place - 2 + chance.nextInt(5), 0, PLACES.length - 1);
    }

    private String surname() {
        double skew = Math.pow(chance.nextDouble(), 1.6);
        int at = (int) (skew * SYLLABLES.length * ENDINGS.length);
        return SYLLABLES[at % SYLLABLES.length] + ENDINGS[at / SYLLABLES.length];
    }

    private String work() {
        double left = chance.nextDouble() * 3.776;
        for (int at = 0; at < WORK.length; at++) {
            left -= WORK_WEIGHTS[at];
            if (left < 0) {
                return WORK[at];
            }
        }
        return WORK[0];
    }

    private String slipped(String word) {
        int at = chance.nextInt(word.length() - 1);
        return switch (chance.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 ->
                    word.substring(0, at)
                            + word.charAt(at + 1)
                            + word.charAt(at)
                            + word.substring(at + 2);
            default ->
                    word.substring(0, at)
                            + (char) ('a' + chance.nextInt(26))
                            + word.substring(at + 1);
        };
    }

    private static String quoted(String value) {
        return '"' + value + '"';
    }

    private String oneOf(String... of) {
        return of[chance.nextInt(of.length)];
    }

    private int oneOf(int... of) {
        return of[chance.nextInt(of.length)];
    }
}
