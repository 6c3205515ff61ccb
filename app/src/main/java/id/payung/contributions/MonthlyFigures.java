package id.payung.contributions;

import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The month in figures, each with the list of workers behind it. A month is seen by who sees its
 * worker; rupiah are for those who read money.
 */
@Component
@Transactional(readOnly = true)
public class MonthlyFigures {
    private final MonthRows rows;

    MonthlyFigures(MonthRows rows) {
        this.rows = rows;
    }

    /** One line a fund; the filter's standing narrows both columns. */
    @SeenBy(Permission.READ_MONEY)
    public List<MonthView> byFund(MonthFilter filter) {
        return rows.figures(filter);
    }

    @SeenBy(Permission.READ_WORKERS)
    public long count(MonthFilter filter) {
        return rows.count(filter);
    }

    /** Rupiah of the months meant. */
    @SeenBy(Permission.READ_MONEY)
    public long amount(MonthFilter filter) {
        return rows.amount(filter);
    }

    /** In the order of the workers' ids; {@code after} is the last worker of the page before. */
    @SeenBy(Permission.READ_WORKERS)
    public List<ContributionLine> list(MonthFilter filter, @Nullable UUID after, int limit) {
        return rows.list(filter, after, limit);
    }

    /** Every month of one worker, oldest first. */
    @SeenBy(Permission.READ_WORKERS)
    public List<ContributionLine> of(UUID worker) {
        return rows.of(worker);
    }
}
