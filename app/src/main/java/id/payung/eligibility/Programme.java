package id.payung.eligibility;

import id.payung.shared.TerritoryCode;
import java.util.UUID;

/**
 * A programme of help with its criteria, such as "Perlindungan Pekerja Rentan Kota Bogor".
 *
 * @param territory of the government that runs it; its officers may change it
 */
public record Programme(
        UUID id, String code, String name, TerritoryCode territory, Criteria criteria) {

    /** Whether it is run by the government of the area, of one around it or of one inside it. */
    public boolean concerns(TerritoryCode area) {
        return territory.contains(area) || area.contains(territory);
    }
}
