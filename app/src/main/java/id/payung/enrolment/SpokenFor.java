package id.payung.enrolment;

/**
 * Who is not to be chosen by itself any more, though no fund covers him yet: conditions on {@code
 * a.worker} for every statement that looks for people to cover in the months {@code :from} to
 * {@code :until}. Whoever an officer names is asked less of.
 */
public final class SpokenFor {
    /** Nobody has told since he was last listed that he left: moved away, hired or given up. */
    public static final String NOT_GONE =
            """
              and not exists (
                select from enrolment.mutation gone
                where gone.worker = a.worker and gone.reason not in ('DIED', 'JOINS')
                  and gone.destination is null
                  and gone.withdrawn_at is null
                  and gone.told_at > coalesce((select max(s.seen_at) from registry.sighting s
                                               where s.worker = a.worker and s.withdrawn_at is null),
                                              '-infinity'))
            """;

    /** No amendment under way has a seat for him. */
    public static final String NOT_PROMISED =
            """
              and not exists (select from enrolment.seat_change s
                              where s.joining = a.worker and s.settled_at is null)
            """;

    /** He stands on no decree for some of the months about which nobody has decided yet. */
    public static final String NOT_DRAFTED =
            """
              and not exists (select from enrolment.decree_member d join enrolment.decree k on k.id = d.decree
                              where d.worker = a.worker and k.state in ('DRAFT', 'SUBMITTED', 'CHECKED')
                                and d.starts_on < :until and d.ends_on > :from)
            """;

    private SpokenFor() {}
}
