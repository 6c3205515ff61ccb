package id.payung.intake.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * What only a whole list shows, gathered in a first pass over it.
 *
 * @param rows rows with people
 * @param order the order of day and month for every date of the list
 * @param findings warnings about the whole file
 */
public record FileFacts(long rows, DateOrder order, List<Finding> findings) {

    public FileFacts {
        findings = List.copyOf(findings);
    }

    FileFacts with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new FileFacts(rows, order, all);
    }
}
