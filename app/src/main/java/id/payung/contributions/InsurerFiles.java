package id.payung.contributions;

import id.payung.audit.AuditTrail;
import id.payung.registry.FullNiks;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The file by which the insurer bills a month: full NIK, name, birth date, base and contributions.
 * Given only to whoever may see identity numbers, with a reason, and each time on the trail.
 */
@Component
@Transactional
public class InsurerFiles {
    private final BillRows bills;
    private final FullNiks niks;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    InsurerFiles(BillRows bills, FullNiks niks, JdbcClient jdbc, AuditTrail audit) {
        this.bills = bills;
        this.niks = niks;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Why the file is not given; an empty answer of the inner kind means that it is. */
    @Transactional(readOnly = true)
    public Optional<Outcome<Bill, PaymentRefused>> mayHave(UUID bill, String reason) {
        return bills.find(bill).map(found -> judged(found, reason));
    }

    private static Outcome<Bill, PaymentRefused> judged(Bill bill, String reason) {
        if (!Acting.required().may(Permission.REVEAL_IDENTITY, bill.territory())
                || !Acting.required().may(Permission.READ_MONEY, bill.territory())) {
            return Outcome.refused(new PaymentRefused.IdentityNotPermitted());
        }
        return reason.isBlank()
                ? Outcome.refused(new PaymentRefused.ReasonMissing())
                : Outcome.done(bill);
    }

    /** Hands over every row of the bill; how many there were. Empty when there is no such bill. */
    public Optional<Outcome<Long, PaymentRefused>> write(
            UUID bill, String reason, Consumer<InsurerLine> line) {
        return mayHave(bill, reason)
                .map(
                        judged ->
                                judged.fold(
                                        found -> Outcome.done(give(found, reason.strip(), line)),
                                        Outcome::refused));
    }

    private long give(Bill bill, String reason, Consumer<InsurerLine> line) {
        long rows;
        try (var found =
                jdbc
                        .sql(
                                """
                                select w.nik_from, w.nik_cipher, w.name, w.born_on, c.month, c.base, c.jkk, c.jkm
                                from contributions.contribution c
                                join registry.worker w on w.id = c.worker
                                where c.decree = ? and c.month = ? order by c.worker
                                """)
                        .withFetchSize(1000)
                        .params(bill.decree(), bill.month().atDay(1))
                        .query(
                                (row, _) ->
                                        new InsurerLine(
                                                niks.of(row),
                                                row.getString("name"),
                                                row.getObject("born_on", LocalDate.class),
                                                YearMonth.from(
                                                        row.getObject("month", LocalDate.class)),
                                                row.getLong("base"),
                                                row.getLong("jkk"),
                                                row.getLong("jkm")))
                        .stream()) {
            rows = found.peek(line).mapToInt(_ -> 1).asLongStream().sum();
        }
        audit.record(
                "bill.insurer_file",
                "bill",
                bill.id(),
                bill.territory(),
                Map.of("month", bill.month().toString(), "rows", rows, "reason", reason));
        return rows;
    }
}
