package id.payung.law.web;

import id.payung.rules.contribution.Sector;

/** Occupations as people name them at a village meeting; only the sector matters to the law. */
public enum Trade {
    OJEK(Sector.TRANSPORT),
    DRIVER(Sector.TRANSPORT),
    COURIER(Sector.TRANSPORT),
    FARMER(Sector.OTHER),
    FISHER(Sector.OTHER),
    TRADER(Sector.OTHER),
    TAILOR(Sector.OTHER),
    LABOURER(Sector.OTHER),
    MARBOT(Sector.OTHER),
    OTHER(Sector.OTHER);

    private final Sector sector;

    Trade(Sector sector) {
        this.sector = sector;
    }

    Sector sector() {
        return sector;
    }

    /** The occupation with the code, else the general one. */
    static Trade of(String code) {
        for (var trade : values()) {
            if (trade.name().equals(code)) {
                return trade;
            }
        }
        return OTHER;
    }
}
