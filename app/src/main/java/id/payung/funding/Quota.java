package id.payung.funding;

import id.payung.shared.TerritoryCode;

/**
 * The most people whom a fund may pay for at a time in an area (kuota): everybody there, or those
 * of one occupation, such as marbot, guru ngaji, RT/RW or kader.
 *
 * @param occupation its code; empty for everybody in the area
 * @param people 0 or more
 */
public record Quota(TerritoryCode area, String occupation, int people) {

    public Quota {
        if (people < 0) {
            throw new IllegalArgumentException("a quota of fewer than nobody");
        }
    }

    /** For everybody in the area. */
    public static Quota of(TerritoryCode area, int people) {
        return new Quota(area, "", people);
    }

    /** Whether somebody who lives there and works so counts in it. */
    public boolean counts(TerritoryCode home, String work) {
        return area.contains(home) && (occupation.isEmpty() || occupation.equals(work));
    }

    /** Whether everybody who counts in this one counts in the other. */
    public boolean isInside(Quota other) {
        return other.area.contains(area)
                && (other.occupation.isEmpty() || other.occupation.equals(occupation));
    }

    /**
     * Whether some count in both and some in each alone: then no order of the two exists in which
     * people pass them. An occupation's quota over a wider area than a quota for everybody does it.
     */
    public boolean crosses(Quota other) {
        boolean meet =
                (area.contains(other.area) || other.area.contains(area))
                        && (occupation.isEmpty()
                                || other.occupation.isEmpty()
                                || occupation.equals(other.occupation));
        return meet && !isInside(other) && !other.isInside(this);
    }

    /** The same area and occupation, whatever the number. */
    public boolean isSameAs(Quota other) {
        return area.equals(other.area) && occupation.equals(other.occupation);
    }
}
