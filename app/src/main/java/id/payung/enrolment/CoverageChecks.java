package id.payung.enrolment;

import id.payung.shared.Acting;
import id.payung.shared.Nik;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers whether one person is covered, to whoever knows NIK and birth date together. */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.CHECK_COVERAGE)
public class CoverageChecks {
    private final JdbcClient jdbc;
    private final Vault vault;

    CoverageChecks(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * Asks the same of the database whatever the answer will be, so that the time taken tells
     * nothing. To who may not check at all, everybody is unknown.
     */
    public CoverAnswer check(Nik nik, LocalDate bornOn, YearMonth month) {
        if (!Acting.required().may(Permission.CHECK_COVERAGE)) {
            return CoverAnswer.UNKNOWN;
        }
        return jdbc.sql(
                        """
                        select exists (select from registry.worker w
                                       where w.nik_index = :index and w.born_on = :born) as here,
                               exists (select from registry.worker w join enrolment.cover_in_force c on c.worker = w.id
                                       where w.nik_index = :index and w.born_on = :born
                                         and c.period @> :month::date) as covered,
                               enrolment.is_registered(:index, :born) as anywhere
                        """)
                .param("index", vault.index(SealedField.NIK, nik.digits()))
                .param("born", bornOn)
                .param("month", month.atDay(1))
                .query(
                        (row, _) ->
                                answer(
                                        row.getBoolean("here"),
                                        row.getBoolean("covered"),
                                        row.getBoolean("anywhere")))
                .single();
    }

    private static CoverAnswer answer(boolean here, boolean covered, boolean anywhere) {
        if (here) {
            return covered ? CoverAnswer.COVERED : CoverAnswer.NOT_COVERED;
        }
        return anywhere ? CoverAnswer.REGISTERED_ELSEWHERE : CoverAnswer.UNKNOWN;
    }
}
