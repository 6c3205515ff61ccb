package id.payung.intake;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which papers programmes want with a list and do not find there. */
@Component
class MissingPapers {
    private final JdbcClient jdbc;
    private final ObjectProvider<PapersAsked> asking;

    MissingPapers(JdbcClient jdbc, ObjectProvider<PapersAsked> asking) {
        this.jdbc = jdbc;
        this.asking = asking;
    }

    /** Only proposals bring papers. */
    List<PaperRule> of(Listing listing) {
        if (!listing.kind().equals(ListingKinds.PROPOSALS)) {
            return List.of();
        }
        Set<PaperKind> there =
                new HashSet<>(
                        jdbc.sql(
                                        "select kind from intake.paper where listing = ? and removed_at is null")
                                .param(listing.id())
                                .query((row, _) -> PaperKind.valueOf(row.getString(1)))
                                .list());
        return asking.stream()
                .flatMap(port -> port.of(listing).stream())
                .filter(rule -> !there.contains(rule.paper()))
                .sorted(Comparator.comparing(PaperRule::weight))
                .toList();
    }
}
