package id.payung.demo;

/**
 * How large the regency of a demo is.
 *
 * @param listed how many workers its offices list
 * @param full whether its funds have as many places as those of Kabupaten Bogor had in 2025, and it
 *     has its whole year behind it; otherwise each has the share of them that so few people need
 */
public record DemoScale(int listed, boolean full) {
    private static final int OF_BOGOR = 150_000;
    private static final int POOR = 44_259;
    private static final int CARETAKERS = 3_581;
    private static final int TEACHERS = 3_250;

    /** So many people, and funds for some of them. */
    public static DemoScale of(int listed) {
        return new DemoScale(listed, false);
    }

    /** Kabupaten Bogor as it is: 44.259 poor, 3.581 who keep mosques and 3.250 who teach. */
    public static DemoScale ofBogor() {
        return new DemoScale(OF_BOGOR, true);
    }

    /** Places of the province's fund. */
    int poor() {
        return full ? POOR : Math.min(POOR, listed / 6);
    }

    int caretakers() {
        return full ? CARETAKERS : Math.min(CARETAKERS, listed / 160);
    }

    int teachers() {
        return full ? TEACHERS : Math.min(TEACHERS, listed / 60);
    }

    /** Places of the regency's fund for the poor; where the province has its own it is small. */
    int regency() {
        return listed / (full ? 80 : 8);
    }

    int tobacco() {
        return listed / (full ? 75 : 25);
    }
}
