package id.payung.access;

/**
 * Which accounts are meant; count, list and file of one filter agree.
 *
 * @param words somewhere in the user name or the name, in any case; empty for all
 * @param office code of the office at which they work; empty for all
 * @param active only those that are not closed
 */
public record AccountFilter(String words, String office, boolean active) {
    public static AccountFilter all() {
        return new AccountFilter("", "", false);
    }
}
