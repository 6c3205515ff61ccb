package id.payung.access;

import id.payung.territory.Area;
import java.util.Optional;

/**
 * The office of a district or village itself, such as "Pemerintah Desa Singajaya"; its code is the
 * area's own.
 */
public record Government(String code, String name, Office.Kind kind) {

    /** Empty for a regency or a province, whose dinas do the work under codes of their own. */
    public static Optional<Government> of(Area area) {
        return switch (area.kind()) {
            case DISTRICT -> Optional.of(named(area, "Kecamatan ", Office.Kind.DISTRICT));
            case KELURAHAN -> Optional.of(named(area, "Kelurahan ", Office.Kind.VILLAGE));
            case DESA -> Optional.of(named(area, "Pemerintah Desa ", Office.Kind.VILLAGE));
            case PROVINCE, REGENCY, CITY -> Optional.empty();
        };
    }

    private static Government named(Area area, String title, Office.Kind kind) {
        return new Government(area.code(), title + area.name(), kind);
    }
}
