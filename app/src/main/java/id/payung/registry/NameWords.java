package id.payung.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a name that identify its bearer, in one spelling. */
final class NameWords {

    private static final String APOSTROPHES = "'`\u2018\u2019\u02BC\u00B4";

    /** Before a name: how people are addressed. Only there, because "R." may also be an initial. */
    private static final Set<String> ADDRESSES =
            Set.of(
                    "h",
                    "hj",
                    "haji",
                    "hajah",
                    "kh",
                    "kyai",
                    "kiai",
                    "r",
                    "rd",
                    "raden",
                    "ust",
                    "ustz",
                    "ustd",
                    "ustad",
                    "ustadz",
                    "usth",
                    "ustadzah",
                    "bpk",
                    "bapak",
                    "pak",
                    "bp",
                    "ibu",
                    "bu",
                    "sdr",
                    "sdri",
                    "tn",
                    "ny",
                    "nn",
                    "mr",
                    "mrs",
                    "dr",
                    "drs",
                    "dra",
                    "ir",
                    "prof",
                    "alm",
                    "almh",
                    "almarhum",
                    "almarhumah",
                    "mang",
                    "kang",
                    "teh",
                    "ki",
                    "nyi");

    /** Between names: son or daughter of. */
    private static final Set<String> PARTICLES = Set.of("bin", "binti", "bt", "bte", "binte");

    /** After a name, written with points or behind a comma. */
    private static final Set<String> DEGREES =
            Set.of(
                    "spd", "spdi", "se", "sh", "shi", "sag", "sos", "ssos", "skom", "st", "ssi",
                    "sip", "sp", "spt", "skm", "skep", "ners", "amd", "amdkeb", "amk", "mpd",
                    "mpdi", "msi", "mm", "mh", "mag", "mkes", "mt", "ma", "ba", "dr", "phd", "sthi",
                    "shut", "spsi", "alm", "almh", "hum", "shum", "lc");

    private static final Set<String> MUHAMMAD =
            Set.of(
                    "moh",
                    "mohd",
                    "moch",
                    "moc",
                    "muh",
                    "muhd",
                    "much",
                    "mhd",
                    "mohamad",
                    "mohammad",
                    "mohamed",
                    "mohammed",
                    "muhamad",
                    "muhamed",
                    "mochamad",
                    "mochammad",
                    "muchamad",
                    "muchammad",
                    "mukhamad",
                    "mukhammad");

    private NameWords() {}

    static String key(String name) {
        List<String> words = withoutTitles(pieces(name));
        StringBuilder key = new StringBuilder(name.length());
        for (String word : words) {
            key.append(key.isEmpty() ? "" : " ").append(respelled(word));
        }
        return key.toString();
    }

    /** Whether a word is how somebody is addressed: {@code Bpk.}, {@code H.}, {@code Ustadzah}. */
    static boolean isAddress(String word) {
        return ADDRESSES.contains(folded(word).replace(".", "").replace(",", ""));
    }

    private record Piece(String letters, boolean degreeLike) {}

    /** The pieces between blanks and commas, in small letters; a pointed one counts as one word. */
    private static List<Piece> pieces(String name) {
        String folded = folded(name);
        List<Piece> pieces = new ArrayList<>();
        boolean behindComma = false;
        int start = 0;
        for (int at = 0; at <= folded.length(); at++) {
            char c = at < folded.length() ? folded.charAt(at) : ' ';
            boolean point = c == '.';
            if (point || isLetter(c)) {
                continue;
            }
            addPieces(folded.substring(start, at), behindComma, pieces);
            start = at + 1;
            behindComma |= c == ',';
        }
        return pieces;
    }

    private static void addPieces(String text, boolean behindComma, List<Piece> pieces) {
        int point = text.indexOf('.');
        if (point < 0) {
            add(text, behindComma, pieces);
            return;
        }
        String together = text.replace(".", "");
        if (DEGREES.contains(together) && point < text.length() - 1) {
            add(together, true, pieces);
            return;
        }
        for (String part : text.split("\\.", -1)) {
            add(part, behindComma, pieces);
        }
    }

    private static void add(String letters, boolean degreeLike, List<Piece> pieces) {
        if (!letters.isEmpty()) {
            pieces.add(new Piece(letters, degreeLike));
        }
    }

    private static List<String> withoutTitles(List<Piece> pieces) {
        List<String> kept = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            boolean address = kept.isEmpty() && ADDRESSES.contains(piece.letters());
            boolean degree = piece.degreeLike() && DEGREES.contains(piece.letters());
            boolean particle = !kept.isEmpty() && PARTICLES.contains(piece.letters());
            if (!address && !degree && !particle) {
                kept.add(piece.letters());
            }
        }
        return kept.isEmpty() ? pieces.stream().map(Piece::letters).toList() : kept;
    }

    /** Small letters without accents; apostrophes vanish, so that Ma'ruf and Maruf are one. */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        String lower = plain.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); at++) {
            char c = lower.charAt(at);
            int type = Character.getType(c);
            boolean invisible = type == Character.FORMAT || type == Character.NON_SPACING_MARK;
            if (!invisible && APOSTROPHES.indexOf(c) < 0) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static String respelled(String word) {
        if (MUHAMMAD.contains(word)) {
            return "muhammad";
        }
        if (word.equals("abd")) {
            return "abdul";
        }
        return word.replace("oe", "u").replace("dj", "j").replace("tj", "c").replace("sj", "sy");
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
