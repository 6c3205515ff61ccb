package id.payung.funding;

import id.payung.shared.Acting;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Appends balanced transactions and carries them into the budget's running totals in the same
 * statement's transaction. Where a total would break a rule, the table's own checks refuse.
 */
@Component
class LedgerRows {
    private static final String APPEND =
            """
            with line as (
                select * from unnest(:months::date[], :amounts::bigint[]) as l(month, amount) where amount <> 0
            ), transaction as (
                insert into funding.ledger_transaction
                    (id, fund, year, month, territory, kind, reference, reason, occurred_at, account)
                select uuidv7(), :fund, extract(year from month)::int,
                    case when :kind <> 'ALLOCATED' then month end, :territory, :kind, :reference, :reason, :at, :account
                from line
                returning id, year, month
            )
            insert into funding.ledger_entry (transaction, territory, side, amount)
            select t.id, :territory, s.side, s.sign * l.amount
            from transaction t
            join line l on coalesce(t.month, make_date(t.year, 1, 1)) = l.month
            cross join (values (:from, -1), (:to, 1)) as s(side, sign)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LedgerRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Moves the rupiah of each line; an allocation stands in January of its year. */
    void move(
            Move move,
            Fund fund,
            UUID reference,
            @Nullable String reason,
            List<Demand.Line> lines) {
        String[] months =
                lines.stream().map(line -> line.month().atDay(1).toString()).toArray(String[]::new);
        Long[] amounts = lines.stream().map(Demand.Line::amount).toArray(Long[]::new);
        jdbc.sql(move.projection())
                .param("months", months)
                .param("amounts", amounts)
                .param("fund", fund.id())
                .update();
        jdbc.sql(APPEND)
                .param("months", months)
                .param("amounts", amounts)
                .param("fund", fund.id())
                .param("kind", move.name())
                .param("territory", fund.territory().value())
                .param("reference", reference)
                .param("reason", reason)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("account", Acting.required().account())
                .param("from", move.from())
                .param("to", move.to())
                .update();
    }
}
