package id.payung.rules.contribution;

import id.payung.rules.law.Clause;

/** The clauses that set the price of a month. */
enum ContributionClause implements Clause {
    BRACKET(
            "PP 44/2015 Lampiran II",
            "Penghasilan sebulan yang dilaporkan menentukan dasar upah menurut batas bawah tabel.",
            "The declared monthly income selects the base by the table's lower bounds.",
            "contribution/brackets"),
    FIRST_ROW_FOR_STATE(
            "PP 44/2015 Lampiran II",
            "Iuran yang dibayar APBD atau APBN selalu memakai dasar upah baris pertama.",
            "Contributions paid by APBD or APBN always use the first row of the table.",
            "contribution/brackets",
            "contribution/payers_on_first_row"),
    WORK_ACCIDENT(
            "PP 44/2015 Lampiran II",
            "Iuran JKK adalah persentase dari dasar upah.",
            "The JKK contribution is a percentage of the base.",
            "contribution/jkk_share"),
    DEATH(
            "PP 44/2015 Lampiran II",
            "Iuran JKM adalah jumlah tetap setiap bulan.",
            "The JKM contribution is a flat amount a month.",
            "contribution/jkm"),
    OLD_AGE(
            "PP 46/2015 Lampiran",
            "Iuran JHT adalah persentase dari dasar upah dan tidak pernah dipotong.",
            "The JHT contribution is a percentage of the base and is never discounted.",
            "contribution/jht_share"),
    COVID_RELIEF(
            "PP 49/2020",
            "Selama keringanan COVID-19 hanya sebagian kecil iuran JKK dan JKM yang dibayar.",
            "During the COVID-19 relief only a small share of JKK and JKM was paid.",
            "contribution/covid_relief"),
    DISCOUNT(
            "PP 50/2025",
            "Iuran JKK dan JKM dipotong untuk sementara, menurut sektor dan bulan iuran.",
            "JKK and JKM are discounted for a time, by sector and contribution month.",
            "contribution/discount_transport",
            "contribution/discount_other"),
    NO_DISCOUNT_FOR_STATE(
            "PP 50/2025",
            "Potongan tidak berlaku bila APBD atau APBN yang membayar.",
            "The discount does not apply when APBD or APBN pays.",
            "contribution/payers_without_discount"),
    NO_DISCOUNT_FOR_VILLAGE(
            "PP 50/2025 (APBDes tidak disebut)",
            "Aturan potongan tidak menyebut APBDes; tanpa pernyataan sumber dana, tidak dipotong.",
            "The discount does not name village budgets; unless the fund says so, none is given.",
            "contribution/payers_without_discount_unless_told");

    @SuppressWarnings("ImmutableEnumChecker") // its list of parameters cannot change
    private final Provision provision;

    ContributionClause(String reference, String indonesian, String english, String... parameters) {
        this.provision = Provision.of(reference, indonesian, english, parameters);
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
