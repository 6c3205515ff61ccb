package id.payung.intake;

import id.payung.intake.reading.Contents;
import id.payung.intake.reading.ReadRow;
import id.payung.registry.Occupation;
import id.payung.shared.FamilyCardNumber;
import id.payung.shared.Nik;
import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a read row into the columns of {@code intake.row}, its secrets sealed under the id that the
 * row keeps for ever: as a sighting it is moved by SQL alone, without the keys.
 */
final class StagedColumns {
    /** The columns a row's cells fill, in the order of {@code intake.row}. */
    static final List<String> VALUES =
            List.of(
                    "nik_index",
                    "nik_cipher",
                    "nik_masked",
                    "nik_born_on",
                    "nik_sex",
                    "name",
                    "name_key",
                    "birth_place",
                    "born_on",
                    "sex",
                    "mother",
                    "family_card_index",
                    "family_card_cipher",
                    "address",
                    "rt",
                    "rw",
                    "occupation",
                    "occupation_text",
                    "phone_index",
                    "phone_cipher",
                    "income",
                    "decile",
                    "own");

    private static final List<String> DECIDED =
            List.of("row_no", "id", "territory", "status", "warned");

    static final String COPY =
            "copy arriving (%s, %s) from stdin (format binary)"
                    .formatted(String.join(", ", DECIDED), String.join(", ", VALUES));

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Vault vault;
    private final LocalDate today;

    StagedColumns(Vault vault, LocalDate today) {
        this.vault = vault;
        this.today = today;
    }

    /** Appends the row; one that is not refused gets its status later, from the register. */
    void append(ReadRow row, UUID id, TerritoryCode territory, Judgement said, CopyBuffer to) {
        to.row(DECIDED.size() + VALUES.size())
                .integer(row.row())
                .uuid(id)
                .text(territory.value())
                .text(said.refused() ? RowStatus.REFUSED.name() : null)
                .bool(said.warned());
        nik(row.nik(), id, to);
        to.text(row.name())
                .text(row.nameKey())
                .text(row.birthplace())
                .date(row.bornOn())
                .text(letter(row.sex()))
                .text(row.mother());
        familyCard(row.familyCard(), id, to);
        ReadRow.Home home = row.home();
        to.text(home.address()).text(home.rt()).text(home.rw());
        occupation(row, to);
        secret(SealedField.PHONE, row.phone(), id, to);
        to.bigint(row.income()).smallint(row.decile()).jsonb(own(row));
    }

    /** The kind's own values by the code of their column, or null where the row has none. */
    private @Nullable String own(ReadRow row) {
        if (row.own().isEmpty()) {
            return null;
        }
        Map<String, String> kept = new TreeMap<>();
        row.own()
                .forEach(
                        (column, value) ->
                                kept.put(
                                        column.code(),
                                        column.contents() instanceof Contents.Identity
                                                ? hex(value)
                                                : value));
        return JSON.writeValueAsString(kept);
    }

    private String hex(String nik) {
        return HexFormat.of().formatHex(vault.index(SealedField.NIK, nik));
    }

    /** Whether the findings on a row refuse it, and whether some of them warn. */
    record Judgement(boolean refused, boolean warned) {}

    private void nik(@Nullable Nik nik, UUID id, CopyBuffer to) {
        secret(SealedField.NIK, nik == null ? null : nik.digits(), id, to);
        to.text(nik == null ? null : nik.masked())
                .date(nik == null ? null : nik.bornOn(today))
                .text(nik == null ? null : letter(nik.sex()));
    }

    private void familyCard(@Nullable FamilyCardNumber card, UUID id, CopyBuffer to) {
        secret(SealedField.FAMILY_CARD, card == null ? null : card.digits(), id, to);
    }

    private void secret(SealedField field, @Nullable String value, UUID id, CopyBuffer to) {
        if (value == null) {
            to.bytea(null).bytea(null);
        } else {
            to.bytea(vault.index(field, value)).bytea(vault.seal(field, id, value));
        }
    }

    private static void occupation(ReadRow row, CopyBuffer to) {
        var livelihood = row.livelihood();
        Occupation occupation = livelihood == null ? null : livelihood.occupation();
        to.text(occupation == null ? null : occupation.name())
                .text(livelihood == null ? null : livelihood.words());
    }

    private static @Nullable String letter(@Nullable Sex sex) {
        return sex == null ? null : sex.name().substring(0, 1);
    }
}
