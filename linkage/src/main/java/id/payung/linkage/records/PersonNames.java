package id.payung.linkage.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A person's name without titles and particles: what is left is what parents chose. */
final class PersonNames {
    private static final Set<String> BEFORE =
            Set.of(
                    "h", "hj", "ust", "usth", "dr", "drs", "dra", "ir", "prof", "kh", "tn", "ny",
                    "nn", "sdr", "sdri", "bpk", "ibu", "pak", "bu", "alm", "almh", "rd", "mr",
                    "mrs", "ms", "miss", "sir", "dame", "rev");
    private static final Set<String> PARTICLES =
            Set.of("bin", "binti", "bt", "bn", "al", "el", "de", "van", "von", "der", "the", "of");
    private static final Pattern DEGREE =
            Pattern.compile(
                    ",?\\s+(?:[SDAM]\\.?\\s?(?:Pd|Ag|Kom|Kep|Sos|IP|Kes|Si|Ak|Ked|Keb|Hum|Farm|Psi|AP)"
                            + "(?:\\.?I)?\\.?|S\\.?[HETP]\\.?|M\\.?[MHTE]\\.|Amd\\.?\\w*|Ph\\.?D\\.?)"
                            + "(?=[,\\s]|$)");

    private PersonNames() {}

    static String tidied(String written) {
        String undegreed =
                written.indexOf(' ') < 0 ? written : DEGREE.matcher(written).replaceAll("");
        String plain = Folding.words(undegreed);
        if (plain.indexOf(' ') < 0) {
            return plain;
        }
        List<String> words = new ArrayList<>(List.of(plain.split(" ", -1)));
        while (words.size() > 1 && BEFORE.contains(words.getFirst())) {
            words.removeFirst();
        }
        int kept = words.size();
        for (int at = words.size() - 1; at > 0 && kept > 1; at--) {
            if (PARTICLES.contains(words.get(at))) {
                words.remove(at);
                kept--;
            }
        }
        return String.join(" ", words);
    }
}
