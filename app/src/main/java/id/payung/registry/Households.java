package id.payung.registry;

import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is known under one family card. It is found by the card's blind index, from one of its
 * members: the number itself is never asked for and never in an address.
 */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_WORKERS)
public class Households {
    /** More than live under one card; a number that many lists repeat is no family. */
    static final int MOST = 40;

    private final JdbcClient jdbc;

    Households(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The members whom the reader sees, the oldest first, the worker himself among them; alone
     * where no list gave his family card, and empty when the reader does not see him.
     */
    public List<WorkerLine> of(UUID worker) {
        return jdbc.sql(
                        WorkerRows.LINE
                                + """
                                where w.id = :worker or w.family_card_index = (
                                    select one.family_card_index from registry.worker one where one.id = :worker)
                                order by w.born_on, w.id limit :most
                                """)
                .param("worker", worker)
                .param("most", MOST)
                .query((row, _) -> WorkerRows.line(row))
                .list();
    }
}
