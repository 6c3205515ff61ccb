package id.payung.intake;

import id.payung.intake.reading.RegionCodes;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Area;
import id.payung.territory.Territories;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Today's districts as NIKs write them; a code of former times has its nearest one of today. */
@Component
class Districts implements RegionCodes {
    private static final int REMEMBERED = 10_000;

    private final Territories territories;
    private final Map<String, Optional<String>> nearest = new ConcurrentHashMap<>();

    Districts(Territories territories) {
        this.territories = territories;
    }

    @Override
    public boolean known(String sixDigits) {
        return find(sixDigits).isPresent();
    }

    /**
     * The district of the same regency whose number is closest, or the regency, or the province.
     */
    @Override
    public Optional<String> nearest(String sixDigits) {
        Optional<String> known = nearest.get(sixDigits);
        if (known != null) {
            return known;
        }
        Optional<String> found = search(sixDigits);
        if (nearest.size() < REMEMBERED) {
            nearest.put(sixDigits, found);
        }
        return found;
    }

    private Optional<String> search(String sixDigits) {
        TerritoryCode regency = TerritoryCode.parse(sixDigits.substring(0, 4)).orElseThrow();
        int number = Integer.parseInt(sixDigits.substring(4));
        List<Area> districts = territories.below(regency);
        return districts.stream()
                .min(
                        Comparator.comparingInt(
                                area ->
                                        Math.abs(
                                                Integer.parseInt(area.code().substring(6))
                                                        - number)))
                .map(Area::code);
    }

    private Optional<Area> find(String sixDigits) {
        return TerritoryCode.parse(sixDigits).flatMap(territories::find);
    }
}
