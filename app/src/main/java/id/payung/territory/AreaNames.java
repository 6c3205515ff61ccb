package id.payung.territory;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes two ways of writing the same area's name equal: <i>Ds. Singajaya</i> and SINGAJAYA, Bojong
 * Gede and Bojonggede, Sukamaju II and Sukamaju 2, Kab Bogor and Kabupaten Bogor.
 *
 * <p>Lists come from hundreds of offices and nobody types a name as the ministry prints it. Both
 * sides are reduced to a key of small letters and digits: words that only state the level go,
 * except that regencies and cities keep <i>kab</i> or <i>kota</i> (Bogor is both); usual
 * abbreviations are written out; Roman numbers become digits; blanks, dots and apostrophes vanish.
 *
 * <p>The reduction is safe to look up by: of 83.762 villages it brings none together with another
 * of its district unless both are printed alike already. Villages one letter apart do lie side by
 * side (Mancang and Lancang in 11.08.08), so a misspelling is never repaired here; {@link
 * Gazetteer} suggests.
 */
final class AreaNames {
    private static final Pattern WORD = Pattern.compile("[a-z]+|[0-9]+");
    private static final Pattern QUOTE = Pattern.compile("['\"`´‘’“”ʼ]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final Pattern ROMAN = Pattern.compile("(?=.)x{0,3}(ix|iv|v?i{0,3})");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    private static final Set<String> DESA = Set.of("desa", "ds", "kalurahan", "nagari", "pekon");
    private static final Set<String> KELURAHAN = Set.of("kelurahan", "kel");
    private static final Set<String> OTHER_LEVELS =
            Set.of(
                    "kecamatan",
                    "kec",
                    "distrik",
                    "kapanewon",
                    "kemantren",
                    "provinsi",
                    "propinsi",
                    "prov");
    private static final Set<String> ADMINISTRATIVE = Set.of("administrasi", "adm");

    private static final Map<String, String> IN_FULL =
            """
            btg=batang gn=gunung kep=kepulauan kp=kampung kpg=kampung kmp=kampung
            lb=lubuk lbk=lubuk mns=meunasah perk=perkebunan ps=pasar psr=pasar sei=sungai
            tg=tanjung tj=tanjung tjg=tanjung kabupaten=kab kodya=kota kotamadya=kota
            """
                    .strip().transform(table -> List.of(table.split("\\s+"))).stream()
                            .map(entry -> entry.split("="))
                            .collect(toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private AreaNames() {}

    /** The key under which all ways of writing this name meet; empty without a letter or digit. */
    static String normalise(String written) {
        var words = words(written);
        while (words.size() > 1 && isLevel(words.getFirst())) {
            var level = words.removeFirst();
            if (DESA.contains(level) && words.size() > 1 && words.getFirst().equals("adat")) {
                words.removeFirst();
            }
        }
        words.replaceAll(word -> IN_FULL.getOrDefault(word, word));
        if (words.size() > 1
                && (words.getFirst().equals("kab") || words.getFirst().equals("kota"))
                && ADMINISTRATIVE.contains(words.get(1))) {
            words.remove(1);
        }
        var letters = String.join("", words);
        var full = ProvinceNames.inFull(letters);
        return full.equals(letters)
                ? words.stream().map(AreaNames::digits).collect(joining())
                : full;
    }

    /** Whether a village of this kind is what the words before the name state; both may be. */
    static boolean states(AreaKind village, String written) {
        var words = words(written);
        return words.stream()
                .limit(Math.max(0, words.size() - 1))
                .takeWhile(AreaNames::isLevel)
                .anyMatch((village == AreaKind.DESA ? DESA : KELURAHAN)::contains);
    }

    private static boolean isLevel(String word) {
        return DESA.contains(word) || KELURAHAN.contains(word) || OTHER_LEVELS.contains(word);
    }

    private static List<String> words(String written) {
        var unquoted = QUOTE.matcher(written).replaceAll("");
        var plain = Normalizer.normalize(unquoted, Normalizer.Form.NFKD);
        var visible = INVISIBLE.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        WORD.matcher(visible).results().map(MatchResult::group).forEach(words::add);
        return words;
    }

    /** Numbers reach 39 in Roman, enough for XXIV Koto; no syllable of a name looks like one. */
    private static String digits(String word) {
        if (!ROMAN.matcher(word).matches()) {
            return LEADING_ZEROS.matcher(word).replaceFirst("");
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            int worth = worth(word.charAt(i));
            boolean lessensNext = i + 1 < word.length() && worth < worth(word.charAt(i + 1));
            value += lessensNext ? -worth : worth;
        }
        return Integer.toString(value);
    }

    private static int worth(char roman) {
        return switch (roman) {
            case 'x' -> 10;
            case 'v' -> 5;
            default -> 1;
        };
    }
}
