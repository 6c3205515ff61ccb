package id.payung.territory;

import java.util.Optional;

/**
 * A province, regency, city, district or village as the Ministry of Home Affairs lists it.
 *
 * @param code the dotted code, which begins with the codes of all areas around it: the village
 *     {@code 32.01.06.2003} lies in the district {@code 32.01.06}
 * @param name as published; regencies and cities carry their kind in it (Kabupaten Bogor, Kota
 *     Bogor), all others do not (Jonggol, Singajaya)
 */
public record Area(String code, String name) {
    public AreaKind kind() {
        return AreaKind.of(code);
    }

    /** The code of the area directly around this one; none around a province. */
    public Optional<String> parent() {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(code.substring(0, dot));
    }
}
