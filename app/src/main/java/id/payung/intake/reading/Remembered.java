package id.payung.intake.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the office said of its lists before.
 *
 * @param headings under which heading each column stood
 * @param tab on which sheet of a workbook the list stood; null where nobody had to choose
 */
public record Remembered(Map<Column, String> headings, @Nullable String tab) {
    public static final Remembered NOTHING = new Remembered(Map.of(), null);

    public Remembered {
        headings = Map.copyOf(headings);
    }
}
