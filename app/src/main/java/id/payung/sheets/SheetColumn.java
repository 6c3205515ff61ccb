package id.payung.sheets;

/**
 * A column of a file to be written.
 *
 * @param name its printed heading
 * @param width in characters
 * @param textual whether its cells keep the format "text", so that a long number typed into them
 *     later keeps all its digits
 */
public record SheetColumn(String name, int width, boolean textual) {

    /** For identity numbers, phones and codes. */
    public static SheetColumn textual(String name, int width) {
        return new SheetColumn(name, width, true);
    }

    public static SheetColumn general(String name, int width) {
        return new SheetColumn(name, width, false);
    }
}
