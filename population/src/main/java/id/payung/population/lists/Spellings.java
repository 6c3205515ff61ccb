package id.payung.population.lists;

import id.payung.population.Person;
import id.payung.population.StoryPerson;
import id.payung.population.StoryWorld;
import id.payung.population.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Other spellings of Indonesian names: known ones from a list, old ones by the rules of 1972. */
final class Spellings {

    private static final Map<String, List<String>> KNOWN = new HashMap<>();
    private static final Pattern TITLES =
            Pattern.compile("^(H\\.|Hj\\.|Ust\\.|Usth\\.) |, S\\.Pd\\.$");
    private static final List<String[]> OLD_FOR_NEW =
            List.of(
                    new String[] {"u", "oe"},
                    new String[] {"j", "dj"},
                    new String[] {"c", "tj"},
                    new String[] {"y", "j"},
                    new String[] {"sy", "s"},
                    new String[] {"f", "p"},
                    new String[] {"i", "ie"});

    static {
        for (String line : Words.lines(Spellings.class, "spellings.txt")) {
            List<String> alike = Words.of(line);
            alike.forEach(name -> KNOWN.put(name, alike));
        }
    }

    private Spellings() {}

    /** Another spelling of one of the words, or the name itself where none is known. */
    static String another(String name, SplittableRandom chance) {
        String[] words = name.split(" ");
        int start = chance.nextInt(words.length);
        for (int i = 0; i < words.length; i++) {
            int at = (start + i) % words.length;
            String other = anotherWord(words[at], chance);
            if (!other.equals(words[at])) {
                words[at] = other;
                return String.join(" ", words);
            }
        }
        return name;
    }

    static String withoutTitles(String name) {
        return TITLES.matcher(name).replaceAll("");
    }

    /** What the story's neighbours say; everybody else has no nickname. */
    static String nickname(Person person) {
        return StoryWorld.people().stream()
                .filter(told -> told.nik().equals(person.nik()))
                .map(StoryPerson::nickname)
                .findFirst()
                .orElse(person.name());
    }

    private static String anotherWord(String word, SplittableRandom chance) {
        List<String> alike = KNOWN.getOrDefault(word, List.of(word));
        if (alike.size() > 1) {
            int own = alike.indexOf(word);
            return alike.get((own + 1 + chance.nextInt(alike.size() - 1)) % alike.size());
        }
        int start = chance.nextInt(OLD_FOR_NEW.size());
        for (int i = 0; i < OLD_FOR_NEW.size() && word.length() > 3; i++) {
            String[] rule = OLD_FOR_NEW.get((start + i) % OLD_FOR_NEW.size());
            int at = word.indexOf(rule[0], 1);
            if (at > 0) {
                return word.substring(0, at) + rule[1] + word.substring(at + rule[0].length());
            }
        }
        return word;
    }
}
