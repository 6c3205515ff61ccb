package id.payung.eligibility.web;

import id.payung.eligibility.AskedFilter;
import id.payung.eligibility.AskedLine;
import id.payung.eligibility.Enquiry;
import id.payung.eligibility.InsurerAnswer;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * People about whom the insurer was asked, and the batches.
 *
 * @param enquiry the batch that is looked at, when it is only one
 * @param counts how many got each answer
 * @param today for the age of answers
 */
public record AskedView(
        AskedFilter filter,
        @Nullable Enquiry enquiry,
        List<Enquiry> latest,
        long outstanding,
        Map<InsurerAnswer.Kind, Long> counts,
        long count,
        Page<AskedLine> page,
        LocalDate today) {

    /** The address of the same people with another answer; empty for the unanswered. */
    public String href(InsurerAnswer.@Nullable Kind answer) {
        return "/jawaban?keadaan="
                + (answer == null ? AskedController.OUTSTANDING : answer.name())
                + "&wilayah="
                + filter.territory().value()
                + (enquiry == null ? "" : "&berkas=" + enquiry.id());
    }

    public boolean mayWrite() {
        return enquiry != null
                && Acting.required().may(Permission.REVEAL_IDENTITY, enquiry.territory());
    }

    /** How many days old an answer is today. */
    public long age(InsurerAnswer answer) {
        return answer.age(today);
    }
}
