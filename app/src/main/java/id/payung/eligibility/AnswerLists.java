package id.payung.eligibility;

import id.payung.eligibility.InsurerAnswer.Kind;
import id.payung.intake.ListingKind;
import id.payung.intake.StagedRows;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Contents;
import id.payung.intake.reading.Contents.Choice;
import id.payung.intake.reading.Contents.Option;
import id.payung.intake.reading.ListingColumns;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists on which the insurer answers, person by person, whether somebody is active already. */
@Component
class AnswerLists implements ListingKind {
    static final String CODE = "jawaban";

    private static final Column ANSWER =
            Column.own(
                    "ANSWER",
                    "Jawaban",
                    "jawaban bpjs, status, status kepesertaan, status peserta, keterangan status,"
                            + " hasil, hasil pengecekan, answer",
                    Choice.of(
                            option(
                                    Kind.NEW,
                                    "belum terdaftar, belum aktif, tidak aktif, belum peserta,"
                                            + " bukan peserta, nonaktif"),
                            option(
                                    Kind.ACTIVE_OWN_ACCOUNT,
                                    "bpu, bpu aktif, aktif bukan penerima upah, bukan penerima"
                                            + " upah"),
                            option(
                                    Kind.ACTIVE_WAGE_EARNER,
                                    "pu, pu aktif, aktif penerima upah, penerima upah"),
                            option(
                                    Kind.PAID_BY_OTHER_FUND,
                                    "dibayari dana lain, dibiayai dana lain, aktif dibayar pemda"
                                            + " lain, sumber dana lain"),
                            option(
                                    Kind.UNKNOWN_NIK,
                                    "nik tidak ditemukan, tidak ditemukan, nik tidak valid, nik"
                                            + " salah, nik invalid")));
    private static final Column ANSWERED_ON =
            Column.own(
                    "ANSWERED_ON",
                    "Tanggal Jawaban",
                    "tgl jawaban, tanggal cek, tanggal pengecekan, tanggal data, per tanggal",
                    new Contents.Day());
    private static final Column NOTE =
            Column.own(
                    "NOTE",
                    "Keterangan",
                    "catatan, pembayar, segmen, nama perusahaan, note",
                    new Contents.Words());
    private static final ListingColumns COLUMNS =
            ListingColumns.telling(ANSWER, ANSWERED_ON, NOTE).lettingGo(Column.NAME, NOTE);

    private static final String TOLD =
            """
            select a.row_no, a.id, a.worker, a.territory, a.own ->> 'ANSWER' as answer,
                (a.own ->> 'ANSWERED_ON')::date as answered_on, a.own ->> 'NOTE' as note, a.status
            from arriving a
            """;

    private final JdbcClient jdbc;
    private final Assessments assessments;
    private final Clock clock;

    AnswerLists(JdbcClient jdbc, Assessments assessments, Clock clock) {
        this.jdbc = jdbc;
        this.assessments = assessments;
        this.clock = clock;
    }

    private static Option option(Kind kind, String alsoCalled) {
        return new Option(kind.name(), kind.printed(), alsoCalled);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String module() {
        return "eligibility";
    }

    @Override
    public ListingColumns columns() {
        return COLUMNS;
    }

    /** The insurer's word is brought by whoever may see whole NIKs: its branch, or who asked. */
    @Override
    public Permission accepting() {
        return Permission.REVEAL_IDENTITY;
    }

    @Override
    public void judge(StagedRows rows) {
        rows.same(
                """
                select t.row_no from (%s) t
                join eligibility.insurer_answer k on k.worker = t.worker and k.answer = t.answer
                    and k.answered_on = t.answered_on and k.withdrawn_at is null
                """
                        .formatted(TOLD),
                Map.of());
        rows.warn(
                ANSWERED_ON,
                "eligibility.answer-overtaken",
                """
                select t.row_no, array[max(k.answered_on)::text] as args from (%s) t
                join eligibility.insurer_answer k on k.worker = t.worker
                    and k.answered_on > t.answered_on and k.withdrawn_at is null
                group by t.row_no
                """
                        .formatted(TOLD),
                Map.of());
        rows.note(
                Column.NIK,
                "eligibility.answer-unasked",
                """
                select t.row_no, '{}'::text[] as args from (%s) t
                where not exists (select from eligibility.enquired e where e.worker = t.worker)
                """
                        .formatted(TOLD),
                Map.of());
        rows.changed(
                """
                select t.row_no from (%s) t
                where exists (select from eligibility.insurer_answer k
                              where k.worker = t.worker and k.withdrawn_at is null)
                """
                        .formatted(TOLD),
                Map.of());
    }

    @Override
    public void accept(StagedRows rows, Instant at) {
        jdbc.sql(
                        """
                        insert into eligibility.insurer_answer (id, worker, territory, answer, answered_on, note,
                            listing, known_at)
                        select t.id, t.worker, t.territory, t.answer, t.answered_on, t.note, :listing, :at
                        from (%s) t where t.status in ('NEW', 'CHANGED')
                        """
                                .formatted(TOLD))
                .param("listing", rows.listing())
                .param("at", time(at))
                .update();
        jdbc.sql("analyze eligibility.insurer_answer").update();
        assessments.assessTold(rows.listing(), rows.territory(), LocalDate.now(clock));
    }

    @Override
    public Optional<Refusal> undo(UUID listing, TerritoryCode territory, Instant at) {
        jdbc.sql(
                        """
                        update eligibility.insurer_answer set withdrawn_at = :at
                        where listing = :listing and withdrawn_at is null
                        """)
                .param("listing", listing)
                .param("at", time(at))
                .update();
        assessments.assessTold(listing, territory, LocalDate.now(clock));
        return Optional.empty();
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
