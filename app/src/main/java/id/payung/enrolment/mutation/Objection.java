package id.payung.enrolment.mutation;

import id.payung.intake.reading.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What can be wrong with what is told of somebody, or good to know of it. Each is one question to
 * the staged rows, asked for a list of any length and for one worker alike.
 */
enum Objection {
    /** Reaching an age ends only what a programme says ends with it. */
    AGE_GOES_ON(
            Severity.REFUSES,
            MutationLists.REASON,
            """
            select m.row_no, array[m.happened_on::text] as args from mutating m
            where m.reason = 'AGED'
              and not exists (select from mutating_seat s where s.row_no = m.row_no)
            """),
    ALREADY_PROPOSED(
            Severity.REFUSES,
            Column.NIK,
            """
            select s.row_no, array[min(a.number)] as args from mutating_seat s
            join enrolment.seat_change k on k.decree = s.decree and k.leaving = s.worker and k.settled_at is null
            join enrolment.decree a on a.id = k.amendment
            group by s.row_no
            """),
    UNSIGNED(
            Severity.REFUSES,
            Column.NIK,
            """
            select s.row_no, array[min(d.number)] as args from mutating_span s
            join mutating m on m.row_no = s.row_no and m.reason not in ('DIED', 'JOINS', 'AGED')
            join enrolment.decree d on d.id = s.granted_by
            where m.destination is null
            group by s.row_no having not bool_or(s.in_force)
            """),
    NOT_COVERED(
            Severity.REFUSES,
            Column.NIK,
            """
            select m.row_no, array[m.first_month::text] as args from mutating m
            where m.reason not in ('DIED', 'JOINS', 'AGED') and m.destination is null
              and not exists (select from mutating_span s where s.row_no = m.row_no)
            """),
    DEAD_ALREADY(
            Severity.REFUSES,
            Column.NIK,
            """
            select m.row_no, array[w.died_on::text] as args from mutating m
            join registry.worker w on w.id = m.worker
            where w.died_on is not null and m.reason <> 'DIED' and w.died_on <= m.happened_on
            """),
    /** Asked once the seats are given out. */
    CANNOT_JOIN(
            Severity.REFUSES,
            Column.NIK,
            """
            select m.row_no, '{}'::text[] as args from mutating m
            where m.reason = 'JOINS' and not m.fit and exists (
                select from mutating_seat s
                where s.starts_on < s.ends_on and (s.territory = m.territory or s.worker = m.counterpart))
            """),
    NO_SEAT_TO_TAKE(
            Severity.REFUSES,
            MutationLists.COUNTERPART,
            """
            select m.row_no, '{}'::text[] as args from mutating m
            where m.reason = 'JOINS' and not exists (select from mutating_seat s where s.joining = m.worker)
            """),
    /** Then he is taken to have left the area. */
    UNKNOWN_PLACE(
            Severity.WARNS,
            MutationLists.DESTINATION,
            """
            select m.row_no, array[m.place] as args from mutating m
            where m.reason = 'MOVED' and m.place is not null and m.destination is null
            """),
    DIED_ANOTHER_DAY(
            Severity.WARNS,
            MutationLists.HAPPENED_ON,
            """
            select m.row_no, array[w.died_on::text] as args from mutating m
            join registry.worker w on w.id = m.worker
            where m.reason = 'DIED' and w.died_on <> m.happened_on
            """),
    PAID_UNTIL(
            Severity.WARNS,
            MutationLists.HAPPENED_ON,
            """
            select s.row_no, array[max(s.paid_until)::text, max(s.starts_on)::text] as args from mutating_seat s
            join mutating m on m.row_no = s.row_no
            where s.paid_until >= m.first_month and s.starts_on < s.ends_on
            group by s.row_no
            """),
    RESERVED_TOO(
            Severity.WARNS,
            Column.NIK,
            """
            select s.row_no, array[min(d.number)] as args from mutating_span s
            join enrolment.decree d on d.id = s.granted_by
            where not s.in_force group by s.row_no
            """),
    SUCCESSOR_UNFIT(
            Severity.WARNS,
            MutationLists.COUNTERPART,
            """
            select m.row_no, '{}'::text[] as args from mutating m
            where m.reason <> 'JOINS' and m.counterpart is not null and not m.fit
            """),
    OTHER_OFFICE(
            Severity.NOTES,
            Column.NIK,
            """
            select s.row_no, array[min(d.number), min(f.name)] as args from mutating_seat s
            join enrolment.decree d on d.id = s.decree join funding.fund f on f.id = d.fund
            where not s.own group by s.row_no
            """),
    PAID_TO_THE_END(
            Severity.NOTES,
            Column.NIK,
            """
            select s.row_no, array[max(s.paid_until)::text] as args from mutating_seat s
            where s.starts_on >= s.ends_on group by s.row_no
            """),
    NOTHING_ENDS(
            Severity.NOTES,
            Column.NIK,
            """
            select m.row_no, array[m.first_month::text] as args from mutating m
            where m.reason <> 'JOINS'
              and not exists (select from mutating_seat s where s.row_no = m.row_no)
            """),
    NOBODY_WAITS(
            Severity.NOTES,
            Column.NIK,
            """
            select s.row_no, array[min(s.starts_on)::text] as args from mutating_seat s
            where s.joining is null and s.starts_on < s.ends_on group by s.row_no
            """);

    private enum Severity {
        REFUSES,
        WARNS,
        NOTES
    }

    private final Severity severity;

    // A column never changes, which its type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Column column;

    private final String query;

    Objection(Severity severity, Column column, String query) {
        this.severity = severity;
        this.column = column;
        this.query = query;
    }

    /** Refusals that are known before seats are given out. */
    static List<Objection> first() {
        return Arrays.stream(values())
                .filter(one -> one.severity == Severity.REFUSES && !one.isAboutJoining())
                .toList();
    }

    /** Refusals that are known only then. */
    static List<Objection> afterwards() {
        return Arrays.stream(values()).filter(Objection::isAboutJoining).toList();
    }

    static List<Objection> warnings() {
        return Arrays.stream(values()).filter(one -> one.severity == Severity.WARNS).toList();
    }

    static List<Objection> notes() {
        return Arrays.stream(values()).filter(one -> one.severity == Severity.NOTES).toList();
    }

    private boolean isAboutJoining() {
        return this == CANNOT_JOIN || this == NO_SEAT_TO_TAKE;
    }

    Column column() {
        return column;
    }

    /** Gives {@code row_no} and, for the words, {@code args text[]}. */
    String query() {
        return query;
    }

    /** By which messages name it. */
    String code() {
        return "mutation-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
