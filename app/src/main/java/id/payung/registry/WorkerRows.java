package id.payung.registry;

import id.payung.shared.FamilyCardNumber;
import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How rows of the register become what people read; the only place that opens their ciphers. */
@Component
class WorkerRows {
    static final String LINE =
            """
            select w.id, w.name, w.nik_masked, w.born_on, w.sex, w.occupation, w.territory
            from registry.worker w
            """;
    static final String RECORD = "select w.* from registry.worker w ";
    private static final int SHOWN_OF_A_PHONE = 3;

    private final JdbcClient jdbc;
    private final Vault vault;

    WorkerRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    static WorkerLine line(ResultSet row) throws SQLException {
        return new WorkerLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("nik_masked"),
                row.getObject("born_on", LocalDate.class),
                sex(row),
                occupation(row),
                new TerritoryCode(row.getString("territory")));
    }

    WorkerRecord record(ResultSet row) throws SQLException {
        @Nullable String familyCard = familyCard(row);
        @Nullable String phone = phone(row);
        return new WorkerRecord(
                row.getObject("id", UUID.class),
                new TerritoryCode(row.getString("territory")),
                row.getString("nik_masked"),
                row.getString("name"),
                row.getObject("born_on", LocalDate.class),
                sex(row),
                row.getString("birth_place"),
                row.getString("mother"),
                familyCard == null ? null : new FamilyCardNumber(familyCard).masked(),
                phone == null ? null : masked(phone),
                row.getString("address"),
                row.getString("rt"),
                row.getString("rw"),
                occupation(row),
                row.getString("occupation_text"),
                row.getObject("income", Long.class),
                row.getObject("died_on", LocalDate.class),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    Identity identity(UUID worker) {
        return Objects.requireNonNull(identities(List.of(worker)).get(worker));
    }

    Map<UUID, Identity> identities(Collection<UUID> workers) {
        Map<UUID, Identity> identities = new HashMap<>();
        jdbc.sql(RECORD + "where w.id = any(?::uuid[])")
                .param(workers.toArray(UUID[]::new))
                .query(
                        row -> {
                            identities.put(row.getObject("id", UUID.class), identity(row));
                        });
        return identities;
    }

    private Identity identity(ResultSet row) throws SQLException {
        return new Identity(
                vault.open(
                        SealedField.NIK,
                        row.getObject("nik_from", UUID.class),
                        row.getBytes("nik_cipher")),
                familyCard(row),
                phone(row));
    }

    private @Nullable String familyCard(ResultSet row) throws SQLException {
        return opened(SealedField.FAMILY_CARD, row, "family_card");
    }

    private @Nullable String phone(ResultSet row) throws SQLException {
        return opened(SealedField.PHONE, row, "phone");
    }

    private @Nullable String opened(SealedField field, ResultSet row, String column)
            throws SQLException {
        byte @Nullable [] cipher = row.getBytes(column + "_cipher");
        return cipher == null
                ? null
                : vault.open(field, row.getObject(column + "_from", UUID.class), cipher);
    }

    private static String masked(String phone) {
        int shown = Math.max(0, phone.length() - SHOWN_OF_A_PHONE);
        return "•".repeat(shown) + phone.substring(shown);
    }

    private static Sex sex(ResultSet row) throws SQLException {
        return row.getString("sex").equals("F") ? Sex.FEMALE : Sex.MALE;
    }

    private static @Nullable Occupation occupation(ResultSet row) throws SQLException {
        @Nullable String code = row.getString("occupation");
        return code == null ? null : Occupation.valueOf(code);
    }
}
