package id.payung.linkage.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Guesses what the columns of a list hold that nobody has described. Values outweigh headings: a
 * heading may be in any language, may promise a date over names, and may be missing; only whether a
 * word is a person's name or a town is left to the heading, because values cannot tell.
 */
final class Guessing {
    private static final double FEW = 12;
    private static final double MANY = 50;

    /** Letters up to which a cell with blanks may be a code, as a British postcode is. */
    private static final double SHORT = 12;

    private final Table table;
    private final Set<String> truth;

    Guessing(Table table, Set<String> truth) {
        this.table = table;
        this.truth = truth;
    }

    Map<String, ColumnUse> uses() {
        Map<String, ColumnUse> uses = new LinkedHashMap<>();
        List<Column> perhapsNames = new ArrayList<>();
        boolean anyName = false;
        for (Column column : table.columns()) {
            ColumnProfile profile = ColumnProfile.of(column);
            ColumnUse use = use(column, Heading.of(column.name()), profile);
            uses.put(column.name(), use);
            anyName |= use.equals(new ColumnUse.Evidence(ColumnKind.NAME));
            if (use.equals(new ColumnUse.Evidence(ColumnKind.TEXT)) && mayBeName(profile)) {
                perhapsNames.add(column);
            }
        }
        if (!anyName) {
            ColumnUse name = new ColumnUse.Evidence(ColumnKind.NAME);
            perhapsNames.forEach(column -> uses.put(column.name(), name));
        }
        Repeating.in(table, uses)
                .forEach(heading -> uses.put(heading, ColumnUse.Ignored.SAID_ELSEWHERE));
        return uses;
    }

    private ColumnUse use(Column column, Heading heading, ColumnProfile profile) {
        if (truth.contains(column.name()) || heading.saysTruth()) {
            return ColumnUse.Ignored.TRUTH;
        }
        if (profile.distinct() < 2) {
            return ColumnUse.Ignored.CONSTANT;
        }
        boolean nik = !heading.saysFamily() && profile.niks() > (heading.saysNik() ? 0.3 : 0.7);
        if (!nik && isRowKey(heading, profile)) {
            return ColumnUse.Ignored.ROW_KEY;
        }
        return new ColumnUse.Evidence(nik ? ColumnKind.NIK : kind(heading, profile));
    }

    private static boolean isRowKey(Heading heading, ColumnProfile profile) {
        if (heading.saysKey() && (profile.neverRepeats() || profile.sequential())) {
            return true;
        }
        return profile.neverRepeats() && profile.coded() > 0.9 && profile.dates() < 0.5;
    }

    private static ColumnKind kind(Heading heading, ColumnProfile profile) {
        if (profile.dates() > (heading.saysDay() ? 0.4 : 0.8) && !heading.saysCode()) {
            return ColumnKind.DATE;
        }
        boolean figures = profile.lettered() < 0.5 && profile.length() < SHORT;
        if (heading.saysCode() && (profile.coded() > 0.3 || figures)) {
            return ColumnKind.CODE;
        }
        if (heading.saysName() && profile.lettered() > 0.5) {
            return ColumnKind.NAME;
        }
        if (profile.effective() < FEW && profile.words() < 4) {
            return ColumnKind.CATEGORY;
        }
        return profile.coded() > 0.6 ? ColumnKind.CODE : ColumnKind.TEXT;
    }

    private static boolean mayBeName(ColumnProfile profile) {
        return profile.lettered() > 0.9
                && profile.words() < 4.5
                && profile.length() < 40
                && profile.effective() > MANY;
    }
}
