package id.payung.postgres;

import static java.util.Comparator.naturalOrder;

import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows a transaction may see, as the settings that the policies of {@code payung.protect} read.
 * Bounds are the smallest scope and the largest that is followed by a tilde, which sorts after
 * every digit and dot, so that the index on territory serves. Around one scope they enclose nothing
 * else, around several they are loose.
 */
record RowScope(String low, String high, String scopes, String hull, String account, String role) {
    private static final String EXACT = "exact";
    private static final String LOOSE = "loose";
    private static final String APPLICATION = "payung_app";
    private static final String NATIONAL = "payung_national";

    static RowScope of(Actor actor) {
        String account = actor.account().toString();
        if (actor.isNational()) {
            return new RowScope("", "", "", LOOSE, account, NATIONAL);
        }
        List<String> codes = actor.territories().stream().map(TerritoryCode::value).toList();
        return codes.isEmpty()
                ? new RowScope("", "", "", LOOSE, account, APPLICATION)
                : new RowScope(
                        codes.getFirst(),
                        codes.stream().map(code -> code + "~").max(naturalOrder()).orElseThrow(),
                        codes.stream().collect(Collectors.joining(",")),
                        codes.size() == 1 ? EXACT : LOOSE,
                        account,
                        APPLICATION);
    }
}
