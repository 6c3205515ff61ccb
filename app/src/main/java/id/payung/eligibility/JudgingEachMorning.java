package id.payung.eligibility;

import id.payung.runs.DailyWork;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Judges again whoever a new day may judge otherwise: everybody when a month begins, because cover
 * begins and ends with it, or the programme's rules have changed; else who had a birthday, and of
 * whom the insurer's answer or a visit has grown too old. So lists of who waits never propose
 * somebody whom a decree would turn away.
 */
@Component
class JudgingEachMorning implements DailyWork {
    private static final int AT_ONCE = 20_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String OUTDATED =
            """
            select a.worker
            from eligibility.assessment a join registry.worker w on w.id = a.worker
            where a.programme = :programme and a.worker > :after and a.as_of < :today
              and (date_trunc('month', a.as_of) < date_trunc('month', :today::date)
                   or a.assessed_at < (select p.ruled_at from eligibility.programme p where p.id = a.programme)
                   or extract(year from age(:today::date, w.born_on)) <> extract(year from age(a.as_of, w.born_on))
                   or exists (select from eligibility.insurer_answer i
                              where i.worker = a.worker and i.withdrawn_at is null
                                and i.answered_on + :answerDays::int between a.as_of and :today::date - 1)
                   or exists (select from eligibility.verification v
                              where v.worker = a.worker and v.standing
                                and v.found_on + make_interval(months => :visitMonths::int)
                                    between a.as_of and :today::date - 1))
            order by a.worker limit :most
            """;

    private final Programmes programmes;
    private final Assessments assessments;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;

    JudgingEachMorning(
            Programmes programmes,
            Assessments assessments,
            TransactionOperations transactions,
            JdbcClient jdbc) {
        this.programmes = programmes;
        this.assessments = assessments;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Override
    public void on(LocalDate today) {
        programmes.list().forEach(programme -> judge(programme, today));
    }

    /** Some thousands in each transaction, so that offices that open early wait for none of it. */
    private void judge(Programme programme, LocalDate today) {
        @Nullable UUID after = BEFORE_ALL;
        while (after != null) {
            UUID behind = after;
            after = transactions.execute(_ -> judgedBehind(programme, behind, today));
        }
    }

    /** The last of those judged; null when nobody is left. */
    private @Nullable UUID judgedBehind(Programme programme, UUID after, LocalDate today) {
        List<UUID> outdated = outdated(programme, after, today);
        if (outdated.isEmpty()) {
            return null;
        }
        assessments.assessAgain(programme, outdated, today);
        return outdated.size() < AT_ONCE ? null : outdated.getLast();
    }

    private List<UUID> outdated(Programme programme, UUID after, LocalDate today) {
        Practice practice = programme.criteria().practice();
        return jdbc.sql(OUTDATED)
                .param("programme", programme.id())
                .param("after", after)
                .param("today", today)
                .param("answerDays", practice.answerDays())
                .param("visitMonths", practice.visitMonths())
                .param("most", AT_ONCE)
                .query((row, _) -> row.getObject("worker", UUID.class))
                .list();
    }
}
