package id.payung.eligibility.verification;

import id.payung.shared.TerritoryCode;
import id.payung.territory.NamedArea;
import id.payung.territory.Territories;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where people moved, as a list's officers wrote it: each wording once a regency. */
@Component
class VillagesWritten {
    private final JdbcClient jdbc;
    private final Territories territories;

    VillagesWritten(JdbcClient jdbc, Territories territories) {
        this.jdbc = jdbc;
        this.territories = territories;
    }

    /** Three lists of one length. */
    record Written(List<String> words, List<String> regencies, List<String> villages) {

        Map<String, String[]> asParams() {
            return Map.of(
                    "words", words.toArray(String[]::new),
                    "regencies", regencies.toArray(String[]::new),
                    "villages", villages.toArray(String[]::new));
        }
    }

    /** Those that mean one village. */
    Written written() {
        Written written = new Written(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        jdbc.sql(
                        """
                        select distinct typed, left(territory, 5) as regency from (%s) v
                        where result = 'MOVED' and typed is not null and length(territory) >= 5
                        """
                                .formatted(ListedVisitSql.VISITS))
                .query(
                        row -> {
                            String word = row.getString("typed");
                            String regency = row.getString("regency");
                            if (VillageWritten.read(word, new TerritoryCode(regency), territories)
                                    instanceof NamedArea.Known(var area)) {
                                written.words().add(word);
                                written.regencies().add(regency);
                                written.villages().add(area.code());
                            }
                        });
        return written;
    }
}
