package id.payung.population.lists;

/** The columns of the template for proposed workers, in its order. */
public enum Column {
    NIK("NIK", "No. NIK", "National ID"),
    FAMILY_CARD("No KK", "Nomor Kartu Keluarga", "Family Card No"),
    NAME("Nama", "Nama Lengkap", "Full Name"),
    BIRTHPLACE("Tempat Lahir", "Tmp. Lahir", "Place of Birth"),
    BORN_ON("Tanggal Lahir", "Tgl. Lahir", "Date of Birth"),
    SEX("JK", "Jenis Kelamin", "Sex"),
    MOTHER("Nama Ibu Kandung", "Nama Ibu", "Mother's Name"),
    STREET("Alamat", "Alamat Rumah", "Address"),
    RT("RT", "RT.", "RT"),
    RW("RW", "RW.", "RW"),
    VILLAGE("Desa/Kelurahan", "Desa", "Village"),
    DISTRICT("Kecamatan", "Kec.", "District"),
    REGENCY("Kabupaten/Kota", "Kab/Kota", "Regency"),
    OCCUPATION("Pekerjaan", "Jenis Pekerjaan", "Occupation"),
    PHONE("No HP", "No. Telepon/WA", "Phone"),
    INCOME("Penghasilan", "Penghasilan per Bulan", "Monthly Income"),
    DECILE("Desil", "Desil DTSEN", "Decile");

    private final String template;
    private final String everyday;
    private final String english;

    Column(String template, String everyday, String english) {
        this.template = template;
        this.everyday = everyday;
        this.english = english;
    }

    /** The template's own heading. */
    public String template() {
        return template;
    }

    /** The heading as that kind of list writes it. */
    public String heading(Headings headings) {
        return switch (headings) {
            case TEMPLATE -> template;
            case EVERYDAY -> everyday;
            case ENGLISH -> english;
        };
    }
}
