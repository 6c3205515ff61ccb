package id.payung.funding;

/**
 * A quota and how far it is filled.
 *
 * @param filled people with a seat, reserved or in force, in the fullest of the months asked about
 */
public record QuotaUse(Quota quota, int filled) {

    /** People who still fit; none where moves have brought more into the area than it may have. */
    public int left() {
        return Math.max(0, quota.people() - filled);
    }

    /** The quota as if only those who still fit counted. */
    public Quota leftOver() {
        return new Quota(quota.area(), quota.occupation(), left());
    }

    /** Whether more live there than the quota has room for, as after somebody moved. */
    public boolean isOver() {
        return filled > quota.people();
    }
}
