package id.payung.demo;

import id.payung.population.Village;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import java.util.List;
import java.util.stream.Stream;

/** The villages of an area with the names of what lies around them, for people to be put there. */
public record VillageNames(Territories territories) {

    /** The villages inside, or the village itself; none where the code is nobody's. */
    public List<Village> inside(TerritoryCode area) {
        Stream<TerritoryCode> below =
                territories.inside(area).stream().map(found -> new TerritoryCode(found.code()));
        return Stream.concat(territories.find(area).stream().map(_ -> area), below)
                .filter(code -> code.level() == TerritoryCode.Level.VILLAGE)
                .map(this::village)
                .toList();
    }

    private Village village(TerritoryCode code) {
        TerritoryCode district = code.parent();
        TerritoryCode regency = district.parent();
        return new Village(
                code.value(),
                territories.name(code),
                territories.name(district),
                territories.name(regency),
                territories.name(regency.parent()));
    }
}
