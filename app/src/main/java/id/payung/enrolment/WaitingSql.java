package id.payung.enrolment;

import id.payung.funding.Fund;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Who may take a seat of a fund. Drafting a decree, offering a seat that became free and showing
 * the waiting list all read this.
 */
final class WaitingSql {
    /** Whoever fails only for being covered elsewhere was meant too, and is turned away by name. */
    static final String MEANT =
            """
            from eligibility.assessment a
            join registry.worker w on w.id = a.worker
            where a.programme = :programme
              and a.territory >= :low and a.territory < :high
              and a.territory ^@ :area
              and (a.outcome = 'ELIGIBLE' or a.open_conditions = array['NOT_COVERED_ELSEWHERE'])
              and (:occupations::text[] = '{}' or w.occupation = any (:occupations::text[]))
              and (:leastPoor - :poorest = 9 or a.decile between :poorest and :leastPoor)
              and (:workers::uuid[] is null or a.worker = any (:workers::uuid[]))
            """;

    static final String COVERED =
            "from enrolment.coverage c where c.worker = a.worker and c.period && daterange(:from,"
                    + " :until)";

    /** Eligible, held by no fund in the months, and not gone by a mutation. */
    static final String FREE =
            MEANT
                    + "  and a.outcome = 'ELIGIBLE' and not exists (select "
                    + COVERED
                    + ")\n"
                    + SpokenFor.NOT_GONE;

    /** Free, and not already named for a seat by an amendment that is under way. */
    static final String NAMEABLE = FREE + SpokenFor.NOT_PROMISED;

    /**
     * The line itself: nor on a decree for some of the months that nobody has decided about yet.
     */
    static final String WAITING = NAMEABLE + SpokenFor.NOT_DRAFTED;

    private WaitingSql() {}

    /**
     * Whoever is named by an officer may stand on two drafts: the first that is approved has him.
     */
    static String line(boolean named) {
        return named ? NAMEABLE : WAITING;
    }

    /** For whom the fund may pay, to the statements that ask who may take a seat. */
    static StatementSpec earmarked(StatementSpec asked, Fund fund) {
        return asked.param("programme", fund.programme())
                .param("low", fund.territory().value())
                .param("high", fund.territory().value() + "~")
                .param("occupations", fund.occupations().toArray(String[]::new))
                .param("poorest", fund.deciles().poorest())
                .param("leastPoor", fund.deciles().leastPoor());
    }
}
