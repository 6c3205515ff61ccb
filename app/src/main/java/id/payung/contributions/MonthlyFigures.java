package id.payung.contributions;

import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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
    private final ActiveRows active;
    private final AuditTrail audit;

    MonthlyFigures(MonthRows rows, ActiveRows active, AuditTrail audit) {
        this.rows = rows;
        this.active = active;
        this.audit = audit;
    }

    /** One line a fund; the filter's standing narrows both columns. */
    @SeenBy(Permission.READ_MONEY)
    public List<MonthView> byFund(MonthFilter filter) {
        return rows.figures(filter);
    }

    /** The latest day of which a list of the insurer for the month speaks. */
    @SeenBy(Permission.READ_WORKERS)
    public Optional<LocalDate> activeAsOf(YearMonth month) {
        return active.toldOf(month);
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

    /** In the order of the workers' ids, or the one asked for. */
    @SeenBy(Permission.READ_WORKERS)
    public List<ContributionLine> list(MonthFilter filter, Position position, int limit) {
        return rows.list(filter, position, limit);
    }

    /** Hands over every month meant, one by one; an audited export without identity numbers. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional
    public void export(MonthFilter filter, Position position, Consumer<ContributionLine> line) {
        long exported = rows.each(filter, position, line);
        audit.record(
                "contributions.exported",
                "territory",
                Acting.required().account(),
                filter.territory(),
                Map.of("month", filter.month().toString(), "rows", exported));
    }

    /** Every month of one worker, oldest first. */
    @SeenBy(Permission.READ_WORKERS)
    public List<ContributionLine> of(UUID worker) {
        return rows.of(worker);
    }
}
