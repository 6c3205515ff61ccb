package id.payung.intake;

/** Who is on one list and not on the other, or on both with other particulars. */
final class DifferenceSql {
    private static final String TAKEN = "in ('NEW', 'CHANGED', 'SAME')";

    private static final String OTHERWISE =
            """
            (lower(r.name) <> lower(o.name) or r.territory <> o.territory
                or r.birth_place is distinct from o.birth_place or r.born_on is distinct from o.born_on
                or r.sex is distinct from o.sex or r.mother is distinct from o.mother
                or r.family_card_index is distinct from o.family_card_index
                or r.address is distinct from o.address or r.rt is distinct from o.rt or r.rw is distinct from o.rw
                or r.occupation_text is distinct from o.occupation_text
                or r.phone_index is distinct from o.phone_index or r.income is distinct from o.income
                or r.decile is distinct from o.decile or r.own is distinct from o.own)
            """;

    private DifferenceSql() {}

    /** A condition on {@code intake.row r} over {@code :listing} and {@code :previous}. */
    static String where(Difference.Part part) {
        return switch (part) {
            case JOINED -> only(":listing", ":previous");
            case LEFT -> only(":previous", ":listing");
            case CHANGED ->
                    of(":listing") + "and exists (" + same(":previous") + "and " + OTHERWISE + ")";
        };
    }

    private static String only(String here, String there) {
        return of(here) + "and not exists (" + same(there) + ")";
    }

    private static String of(String list) {
        return "where r.listing = " + list + " and r.status " + TAKEN + " ";
    }

    private static String same(String list) {
        return "select from intake.row o where o.listing = "
                + list
                + " and o.status "
                + TAKEN
                + " and o.nik_index = r.nik_index ";
    }
}
