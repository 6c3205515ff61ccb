package id.payung.population;

/** How a member stands to the head on the family card. */
enum Kin {
    HEAD("Kepala Keluarga"),
    SPOUSE("Suami/Istri"),
    CHILD("Anak"),
    PARENT("Orang Tua"),
    RELATIVE("Famili Lain");

    private final String label;

    Kin(String label) {
        this.label = label;
    }

    /** The words of the family card. */
    public String label() {
        return label;
    }
}
