package id.payung.intake.reading;

/** What a list is for, which decides the columns it may and must have. */
public enum ListingKind {
    /** People proposed for cover. Real lists carry only NIK and name; the rest adds certainty. */
    USULAN;

    public boolean has(Column column) {
        return switch (this) {
            case USULAN -> true;
        };
    }

    public boolean requires(Column column) {
        return switch (this) {
            case USULAN -> column == Column.NIK || column == Column.NAME;
        };
    }
}
