package id.payung.registry;

import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which steps workers have taken on the way to cover. */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_WORKERS)
public class Steps {
    private final JdbcClient jdbc;
    private final ObjectProvider<WorkerStep> told;
    private final Clock clock;

    Steps(JdbcClient jdbc, ObjectProvider<WorkerStep> told, Clock clock) {
        this.jdbc = jdbc;
        this.told = told;
        this.clock = clock;
    }

    /** One step of one worker. */
    public record Standing(Step step, boolean taken) {}

    /** Every step that somebody tells, in their order; empty for a worker not seen. */
    public List<Standing> of(UUID worker) {
        List<WorkerStep> steps = inOrder();
        List<Object> values = new ArrayList<>();
        String columns =
                steps.stream()
                        .map(one -> one.taken(LocalDate.now(clock)))
                        .peek(taken -> values.addAll(taken.values()))
                        .map(taken -> "(" + taken.sql() + ")")
                        .collect(Collectors.joining(", "));
        values.add(worker);
        return jdbc.sql("select " + columns + " from registry.worker w where w.id = ?")
                .params(values)
                .query(
                        (row, _) -> {
                            List<Standing> standings = new ArrayList<>();
                            for (int at = 0; at < steps.size(); at++) {
                                standings.add(
                                        new Standing(steps.get(at).step(), row.getBoolean(at + 1)));
                            }
                            return standings;
                        })
                .optional()
                .orElse(List.of());
    }

    /** The steps that somebody tells, in their order; words, no data. */
    public List<Step> told() {
        return inOrder().stream().map(WorkerStep::step).toList();
    }

    /** The filter as a condition, its steps told by their owners. */
    WorkerFilter.Condition condition(WorkerFilter filter) {
        WorkerFilter.Condition plain = filter.condition();
        StringBuilder sql = new StringBuilder(plain.sql());
        List<Object> values = new ArrayList<>(plain.values());
        for (WorkerStep one : inOrder()) {
            if (one.step() == filter.taken() || one.step() == filter.missing()) {
                WorkerStep.Taken taken = one.taken(LocalDate.now(clock));
                sql.append(one.step() == filter.taken() ? " and (" : " and not (")
                        .append(taken.sql())
                        .append(')');
                values.addAll(taken.values());
            }
        }
        if (filter.taken() != null && !told().contains(filter.taken())) {
            sql.append(" and false");
        }
        return new WorkerFilter.Condition(sql.toString(), values);
    }

    private List<WorkerStep> inOrder() {
        return told.stream().sorted(Comparator.comparing(WorkerStep::step)).toList();
    }
}
