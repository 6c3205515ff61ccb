package id.payung.enrolment.mutation;

import id.payung.enrolment.DecreeRefused;
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
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Lists of mutations, as villages and offices send them every month: who, why, on which day, and,
 * where it is known, where to and who takes the seat.
 */
@Component
class MutationLists implements ListingKind {
    static final String CODE = "mutasi";

    static final Column REASON =
            Column.own(
                    "REASON",
                    "Jenis Mutasi",
                    "mutasi, jenis, sebab, alasan, alasan mutasi, sebab mutasi, keterangan mutasi,"
                            + " status mutasi, reason",
                    new Choice(
                            Arrays.stream(MutationReason.values())
                                    .map(
                                            reason ->
                                                    new Option(
                                                            reason.name(),
                                                            reason.printed(),
                                                            reason.alsoCalled()))
                                    .toList()));
    static final Column HAPPENED_ON =
            Column.own(
                    "HAPPENED_ON",
                    "Tanggal Mutasi",
                    "tanggal kejadian, tgl mutasi, tgl kejadian, tanggal meninggal, tanggal,"
                            + " sejak tanggal, date",
                    new Contents.Day());
    static final Column DESTINATION =
            Column.own(
                    "DESTINATION",
                    "Kode Desa Tujuan",
                    "desa tujuan, pindah ke, kode wilayah tujuan, tujuan",
                    new Contents.Words());
    static final Column COUNTERPART =
            Column.own(
                    "COUNTERPART",
                    "NIK Pengganti",
                    "nik pengganti diganti, nik peserta pengganti, nik yang diganti,"
                            + " menggantikan nik, nik digantikan",
                    new Contents.Identity());
    private static final Column NOTE =
            Column.own("NOTE", "Keterangan", "catatan, ket, note", new Contents.Words());
    private static final ListingColumns COLUMNS =
            ListingColumns.telling(REASON, HAPPENED_ON, DESTINATION, COUNTERPART, NOTE)
                    .lettingGo(Column.NAME, DESTINATION, COUNTERPART, NOTE);

    // A village's code is written with and without its points.
    private static final String TOLD =
            """
            select a.row_no, a.id, a.worker, a.territory, a.own ->> 'REASON' as reason,
                (a.own ->> 'HAPPENED_ON')::date as happened_on,
                regexp_replace(regexp_replace(a.own ->> 'DESTINATION', '[^0-9A-Za-z]', '', 'g'),
                    '^(\\d{2})(\\d{2})(\\d{2})(\\d{4})$', '\\1.\\2.\\3.\\4') as destination,
                b.worker as counterpart, a.own ->> 'NOTE' as note
            from arriving a
            left join registry.bearer b on b.nik_index = decode(a.own ->> 'COUNTERPART', 'hex')
            where a.status is null
            """;

    private final WeighingMutations weighing;
    private final MutationRows rows;
    private final Counting counting;

    MutationLists(WeighingMutations weighing, MutationRows rows, Counting counting) {
        this.weighing = weighing;
        this.rows = rows;
        this.counting = counting;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String module() {
        return "enrolment";
    }

    @Override
    public ListingColumns columns() {
        return COLUMNS;
    }

    /** Any office may tell; who prepares decrees answers for it. */
    @Override
    public Permission accepting() {
        return Permission.PREPARE_DECREES;
    }

    @Override
    public void judge(StagedRows staged) {
        weighing.weigh(TOLD, Map.of(), new ListVerdict(staged));
        rows.keep(staged.listing());
    }

    @Override
    public void accept(StagedRows staged, Instant at) {
        rows.count(staged.listing(), at);
        Optional<DecreeRefused> refusal = counting.count(staged.listing(), at);
        if (refusal.isPresent()) {
            throw new IllegalStateException(
                    "an amendment changed while the list was accepted: " + refusal.get().code());
        }
    }

    @Override
    public Optional<Refusal> undo(UUID listing, TerritoryCode territory, Instant at) {
        return counting.takeBack(listing, at).map(Refusal.class::cast);
    }

    /** Says beside each row what was found. */
    private record ListVerdict(StagedRows rows) implements WeighingMutations.Verdict {
        @Override
        public void same(String query) {
            rows.same(query, Map.of());
        }

        @Override
        public void refuse(Objection objection) {
            rows.refuse(objection.column(), code(objection), objection.query(), Map.of());
        }

        @Override
        public void warn(Objection objection) {
            rows.warn(objection.column(), code(objection), objection.query(), Map.of());
        }

        @Override
        public void note(Objection objection) {
            rows.note(objection.column(), code(objection), objection.query(), Map.of());
        }

        private static String code(Objection objection) {
            return "enrolment." + objection.code();
        }
    }
}
