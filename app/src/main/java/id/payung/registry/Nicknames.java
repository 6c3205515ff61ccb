package id.payung.registry;

import java.util.Map;
import java.util.Set;

/**
 * How neighbours shorten names. Usually the end of a name is called out ({@code Saepudin} is Udin,
 * {@code Suryani} is Yani) and sometimes its beginning ({@code Nurhayati} is Nur); the others are
 * listed.
 */
final class Nicknames {

    private static final int CALLED_LETTERS = 3;

    private static final Map<String, Set<String>> KNOWN =
            Map.of(
                    "iis", Set.of("euis", "aisyah", "istiqomah"),
                    "ucup", Set.of("yusuf", "yusup"),
                    "mamat", Set.of("muhammad", "ahmad", "rahmat", "slamet"),
                    "memed", Set.of("muhammad", "ahmad"),
                    "dadang", Set.of("dadan"),
                    "ujang", Set.of("jujang"),
                    "ade", Set.of("dede"),
                    "cecep", Set.of("asep"),
                    "aep", Set.of("saepudin", "saefudin", "asep"),
                    "entin", Set.of("kartini"));

    private Nicknames() {}

    static boolean fit(String shorter, String longer) {
        boolean called =
                shorter.length() >= CALLED_LETTERS
                        && (longer.endsWith(shorter) || longer.startsWith(shorter));
        return called
                || KNOWN.getOrDefault(shorter, Set.of()).contains(longer)
                || KNOWN.getOrDefault(longer, Set.of()).contains(shorter);
    }
}
