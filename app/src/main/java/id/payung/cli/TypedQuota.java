package id.payung.cli;

import id.payung.funding.Quota;
import id.payung.registry.Occupation;
import id.payung.shared.TerritoryCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quota as somebody typed it: {@code APBD-2026:32.01.06=250}, {@code …:MOSQUE_CARETAKER=5}. */
record TypedQuota(String fund, Quota quota) {
    private static final Pattern WRITTEN =
            Pattern.compile("([^:=]+):([0-9.]+)(?::([A-Z_]+))?=(\\d{1,8})");

    static Optional<TypedQuota> of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String group = parts.group(3) == null ? "" : parts.group(3);
        boolean known =
                group.isEmpty()
                        || Arrays.stream(Occupation.values())
                                .anyMatch(one -> one.name().equals(group));
        return TerritoryCode.parse(parts.group(2))
                .filter(_ -> known)
                .map(
                        area ->
                                new TypedQuota(
                                        parts.group(1),
                                        new Quota(area, group, Integer.parseInt(parts.group(4)))));
    }
}
