package id.payung.eligibility.verification;

import id.payung.registry.CorrectedField;
import id.payung.registry.LifeEvent;
import id.payung.registry.LifeEvent.Told;
import id.payung.shared.Acting;
import id.payung.shared.TerritoryCode;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the visits of a filled sheet, all at once, and says what they tell of lives. */
@Component
class ListedVisits {
    private final JdbcClient jdbc;
    private final VillagesWritten villages;
    private final Vault vault;

    ListedVisits(JdbcClient jdbc, VillagesWritten villages, Vault vault) {
        this.jdbc = jdbc;
        this.villages = villages;
        this.vault = vault;
    }

    void keep(UUID listing, Instant at) {
        jdbc.sql(ListedVisitSql.KEEP)
                .params(villages.written().asParams())
                .param("account", Acting.required().account())
                .param("name", Acting.required().name())
                .param("office", Acting.required().office())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("listing", listing)
                .update();
        jdbc.sql("analyze eligibility.verification").update();
        stand(listing);
    }

    void withdraw(UUID listing) {
        jdbc.sql("delete from eligibility.verification where listing = ?").param(listing).update();
        stand(listing);
    }

    private void stand(UUID listing) {
        jdbc.sql(ListedVisitSql.STAND_NOT).param("listing", listing).update();
        jdbc.sql(ListedVisitSql.STAND).param("listing", listing).update();
    }

    /** Deaths, moves and fields put right; most visits tell none of them. */
    List<Told> told() {
        List<Told> told = new ArrayList<>();
        jdbc.sql(
                        "select worker, officer, died_on from (%s) v where result = 'DIED' and status in ('NEW', 'CHANGED')"
                                .formatted(ListedVisitSql.VISITS))
                .query(
                        row -> {
                            LocalDate on = row.getObject("died_on", LocalDate.class);
                            told.add(told(row, new LifeEvent.Died(on)));
                        });
        jdbc.sql(
                        "select worker, officer, village from (%s) m where status in ('NEW', 'CHANGED')"
                                .formatted(ListedVisitSql.MOVES))
                .params(villages.written().asParams())
                .query(
                        row -> {
                            TerritoryCode to = new TerritoryCode(row.getString("village"));
                            told.add(told(row, new LifeEvent.Moved(to)));
                        });
        jdbc.sql(
                        "select * from (%s) d where result = 'CORRECTED' and status in ('NEW', 'CHANGED')"
                                .formatted(ListedVisitSql.DIFFERENCES))
                .query(
                        row -> {
                            told.add(told(row, corrected(row)));
                        });
        return told;
    }

    private static Told told(ResultSet row, LifeEvent event) throws SQLException {
        return new Told(row.getObject("worker", UUID.class), event, row.getString("officer"));
    }

    private LifeEvent.Corrected corrected(ResultSet row) throws SQLException {
        CorrectedField field = CorrectedField.valueOf(row.getString("field"));
        UUID sealedUnder = row.getObject("id", UUID.class);
        String value =
                switch (field) {
                    case FAMILY_CARD ->
                            vault.open(
                                    SealedField.FAMILY_CARD, sealedUnder, row.getBytes("cipher"));
                    case PHONE ->
                            vault.open(SealedField.PHONE, sealedUnder, row.getBytes("cipher"));
                    case NAME, BIRTH_PLACE, BORN_ON, MOTHER, ADDRESS, RT, RW, OCCUPATION ->
                            row.getString("said");
                };
        return new LifeEvent.Corrected(field, value);
    }
}
