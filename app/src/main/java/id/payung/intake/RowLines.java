package id.payung.intake;

import id.payung.registry.Occupation;
import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a row of {@code intake.row} becomes a {@link RowLine}. */
final class RowLines {
    /** Whoever was new is a worker under the row's id once the list is accepted. */
    static final String SELECT =
            """
            select r.id, r.row_no, r.status, r.warned, r.name, r.nik_masked, coalesce(r.born_on, r.nik_born_on) as born_on,
                coalesce(r.sex, r.nik_sex) as sex, r.occupation, r.territory, r.own, r.decile,
                case when r.status = 'NEW' and r.worker is null then (select w.id from registry.worker w where w.id = r.id)
                    else r.worker end as worker
            from intake.row r
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private RowLines() {}

    static RowLine line(ResultSet row) throws SQLException {
        return new RowLine(
                row.getObject("id", UUID.class),
                row.getInt("row_no"),
                RowStatus.valueOf(row.getString("status")),
                row.getBoolean("warned"),
                row.getString("name"),
                row.getString("nik_masked"),
                row.getObject("born_on", LocalDate.class),
                sex(row.getString("sex")),
                occupation(row.getString("occupation")),
                new TerritoryCode(row.getString("territory")),
                own(row.getString("own")),
                row.getObject("decile", Integer.class),
                row.getObject("worker", UUID.class));
    }

    private static Map<String, String> own(@Nullable String text) {
        return text == null
                ? Map.of()
                : JSON.readValue(text, new TypeReference<Map<String, String>>() {});
    }

    private static @Nullable Sex sex(@Nullable String letter) {
        return letter == null ? null : letter.equals("F") ? Sex.FEMALE : Sex.MALE;
    }

    private static @Nullable Occupation occupation(@Nullable String code) {
        return code == null ? null : Occupation.valueOf(code);
    }
}
