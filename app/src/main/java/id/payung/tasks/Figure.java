package id.payung.tasks;

/**
 * One number of the Today page. The link opens exactly the list that the number counts.
 *
 * @param code names the words {@code figure.<code>.label} and {@code figure.<code>.note}
 * @param value people, or whole rupiah
 */
public record Figure(String code, long value, Unit unit, String href, Place place) {

    /** What the value counts. */
    public enum Unit {
        PEOPLE,
        RUPIAH
    }

    /**
     * Where the figure stands: at the head of the page, or as a step on the way from a proposal to
     * cover. Steps are shown in the order of these constants.
     */
    public enum Place {
        HEAD,
        PROPOSED,
        NIK_CHECKED,
        VERIFIED,
        INSURER_ANSWERED,
        ELIGIBLE,
        ON_DECREE,
        SIGNED,
        PAID,
        ACTIVE;

        public boolean isStep() {
            return this != HEAD;
        }
    }

    public static Figure people(String code, long count, String href) {
        return new Figure(code, count, Unit.PEOPLE, href, Place.HEAD);
    }

    public static Figure rupiah(String code, long amount, String href) {
        return new Figure(code, amount, Unit.RUPIAH, href, Place.HEAD);
    }

    /** A step of the funnel from proposal to cover. */
    public static Figure step(Place place, String code, long count, String href) {
        return new Figure(code, count, Unit.PEOPLE, href, place);
    }
}
