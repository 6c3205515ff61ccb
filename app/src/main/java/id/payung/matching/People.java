package id.payung.matching;

import id.payung.shared.Nik;
import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads records of the register as they are compared; the only place here that opens a NIK. */
@Component
class People {
    private static final int VILLAGE_CODE = 13;

    private final JdbcClient jdbc;
    private final Vault vault;

    People(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** In no particular order; who has left the register is left out. */
    Map<UUID, Person> withIds(Collection<UUID> ids) {
        Map<UUID, Person> people = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select w.id, w.territory, w.name, w.born_on, w.nik_from, w.nik_cipher, w.sex, w.mother,
                            w.birth_place, encode(w.family_card_index, 'hex') as family_card,
                            encode(w.phone_index, 'hex') as phone, w.address, w.died_on
                        from registry.worker w where w.id = any (:ids::uuid[])
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> person(row))
                .list()
                .forEach(person -> people.put(person.id(), person));
        return people;
    }

    private Person person(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String nik =
                vault.open(
                        SealedField.NIK,
                        row.getObject("nik_from", UUID.class),
                        row.getBytes("nik_cipher"));
        LocalDate bornOn = row.getObject("born_on", LocalDate.class);
        String territory = row.getString("territory");
        return new Person(
                id,
                new TerritoryCode(territory),
                new Nik(nik),
                bornOn,
                row.getString("sex").equals("F") ? Sex.FEMALE : Sex.MALE,
                row.getObject("died_on", LocalDate.class),
                List.of(
                        row.getString("name"),
                        bornOn.toString(),
                        nik,
                        row.getString("sex"),
                        said(row.getString("mother")),
                        said(row.getString("birth_place")),
                        said(row.getString("family_card")),
                        said(row.getString("phone")),
                        said(row.getString("address")),
                        territory.length() == VILLAGE_CODE ? territory : ""));
    }

    private static String said(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
