package id.payung.funding;

import id.payung.audit.AuditTrail;
import id.payung.files.FileRefused;
import id.payung.files.StoredFile;
import id.payung.files.StoredFiles;
import id.payung.legalbases.LegalBases;
import id.payung.legalbases.LegalBasis;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts on which a fund rests: the Perda of its budget, the Perwal or Perbup, the SK and the
 * PKS with the insurer. They are law and open to everybody; a scan is seen where the fund is.
 */
@Component
@Transactional
public class FundBases {
    static final String REST =
            """
            insert into funding.fund_basis (fund, legal_basis) values (:fund, :basis)
            on conflict do nothing
            """;

    static final String KNOWN =
            "select exists (select from legalbases.legal_basis where id = :basis)";

    private final JdbcClient jdbc;
    private final LegalBases texts;
    private final StoredFiles files;
    private final AuditTrail audit;

    FundBases(JdbcClient jdbc, LegalBases texts, StoredFiles files, AuditTrail audit) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.files = files;
        this.audit = audit;
    }

    /** Lets the fund rest on one more text of its territory; noting it twice changes nothing. */
    public Outcome<LegalBasis, FundingRefused> note(
            Fund fund, NewBasis wanted, BudgetPapers.@Nullable Scan scan) {
        if (!Acting.required().may(Permission.MANAGE_FUNDS, fund.territory())) {
            return Outcome.refused(new FundingRefused.NotPermitted());
        }
        LegalBasis text =
                texts.find(wanted.kind(), wanted.number(), fund.territory())
                        .orElseGet(() -> register(fund, wanted));
        if (scan != null) {
            Outcome<StoredFile, FileRefused> kept =
                    files.store(scan.content(), scan.name(), scan.mediaType(), fund.territory());
            if (kept instanceof Outcome.Refused) {
                return Outcome.refused(new FundingRefused.ScanUnusable());
            }
            text = texts.attach(text.id(), kept.orElseThrow().id()).orElseThrow();
        }
        rest(fund, text);
        return Outcome.done(text);
    }

    private LegalBasis register(Fund fund, NewBasis wanted) {
        return texts.register(
                        wanted.kind(),
                        wanted.number(),
                        wanted.dated(),
                        wanted.endsOn(),
                        wanted.title(),
                        fund.territory())
                .orElseThrow();
    }

    private void rest(Fund fund, LegalBasis text) {
        int added = jdbc.sql(REST).param("fund", fund.id()).param("basis", text.id()).update();
        if (added == 1) {
            audit.record(
                    "fund.basis_noted",
                    "fund",
                    fund.id(),
                    fund.territory(),
                    Map.of("kind", text.kind(), "number", text.number()));
        }
    }

    /** By date, the oldest first. */
    @Transactional(readOnly = true)
    public List<LegalBasis> of(UUID fund) {
        return jdbc
                .sql("select legal_basis from funding.fund_basis where fund = ?")
                .param(fund)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .flatMap(text -> texts.find(text).stream())
                .sorted(
                        java.util.Comparator.comparing(LegalBasis::dated)
                                .thenComparing(LegalBasis::number))
                .toList();
    }

    /** The scan of a text, where there is one and the actor sees its territory. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> scan(UUID legalBasis) {
        return texts.find(legalBasis)
                .flatMap(text -> Optional.ofNullable(text.file()))
                .flatMap(files::find);
    }
}
