package id.payung.cli;

import id.payung.access.Government;
import id.payung.access.Office;
import id.payung.access.Offices;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Area;
import id.payung.territory.Territories;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the office a command names, and opens a village's own at its first list. */
record OfficeDesk(Offices offices, Territories territories) {
    private static final int NEAREST = 3;

    static OfficeDesk in(House house) {
        return new OfficeDesk(house.room(Offices.class), house.room(Territories.class));
    }

    Optional<Office> withCode(String code) {
        return offices.withCode(code).or(() -> villageWith(code));
    }

    private Optional<Office> villageWith(String code) {
        return TerritoryCode.parse(code)
                .filter(territory -> territory.level() == TerritoryCode.Level.VILLAGE)
                .flatMap(territories::find)
                .map(this::open);
    }

    private Office open(Area village) {
        Government government = Government.of(village).orElseThrow();
        return offices.withCode(government.code())
                .orElseGet(
                        () ->
                                Acting.as(
                                        Actor.system(),
                                        () ->
                                                offices.open(
                                                        government.code(),
                                                        government.name(),
                                                        government.kind(),
                                                        new TerritoryCode(government.code()))));
    }

    /** Codes that differ least from what was written, for a person who mistyped. */
    List<String> near(String written) {
        Stream<String> known = offices.inside(TerritoryCode.INDONESIA).stream().map(Office::code);
        Stream<String> villages =
                TerritoryCode.parse(written)
                        .filter(place -> place.level() == TerritoryCode.Level.VILLAGE)
                        .map(TerritoryCode::parent)
                        .map(territories::below)
                        .orElse(List.of())
                        .stream()
                        .map(Area::code);
        return Stream.concat(known, villages)
                .distinct()
                .sorted(
                        Comparator.comparingInt((String code) -> differing(code, written))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .toList();
    }

    private static int differing(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        int differing = Math.abs(one.length() - other.length());
        for (int at = 0; at < shared; at++) {
            differing += one.charAt(at) == other.charAt(at) ? 0 : 1;
        }
        return differing;
    }
}
