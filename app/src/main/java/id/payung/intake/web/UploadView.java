package id.payung.intake.web;

import id.payung.access.Office;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form for a new list.
 *
 * @param kinds codes of the kinds of lists
 * @param kind the one that is selected
 * @param chosen code of the office that is selected
 * @param fileMissing whether the form came back without a file
 */
public record UploadView(
        List<String> kinds,
        String kind,
        List<Office> offices,
        String chosen,
        boolean fileMissing,
        @Nullable Refusal refusal) {

    /** The fields to mend, with the key of what is wrong. */
    public Map<String, String> errors() {
        return fileMissing ? Map.of("berkas", "upload.file.missing") : Map.of();
    }
}
