package id.payung.eligibility.verification;

import id.payung.shared.TerritoryCode;
import id.payung.territory.Area;
import id.payung.territory.NamedArea;
import id.payung.territory.Territories;
import java.util.List;
import java.util.Optional;

/** The village that an officer means who writes where somebody moved: its code or its name. */
public final class VillageWritten {
    private VillageWritten() {}

    /**
     * The one village that is meant, or why nobody can say which.
     *
     * @param around the regency in which a name is looked for; a code may lie anywhere
     */
    public static NamedArea read(String written, TerritoryCode around, Territories territories) {
        Optional<Area> coded =
                TerritoryCode.parse(written)
                        .filter(code -> code.level() == TerritoryCode.Level.VILLAGE)
                        .flatMap(territories::find);
        return coded.<NamedArea>map(NamedArea.Known::new)
                .orElseGet(() -> named(written, around, territories));
    }

    private static NamedArea named(String written, TerritoryCode around, Territories territories) {
        String name = written.replaceFirst("(?i)^(desa|kelurahan|kel\\.)\\s+", "");
        return name.isBlank()
                ? new NamedArea.Unknown(List.of())
                : territories.named(name, TerritoryCode.Level.VILLAGE, around);
    }
}
