package id.payung.rules.accident;

import id.payung.rules.law.Clause;

/** The clauses on work accidents. */
enum AccidentClause implements Clause {
    BASE_OF_THE_CONTRIBUTION(
            "PP 82/2019 Lampiran III",
            "Manfaat dihitung dari dasar upah yang iurannya dibayar.",
            "Benefits are computed from the base on which contributions were paid.",
            "contribution/brackets"),
    TEMPORARY_INCAPACITY(
            "PP 82/2019 Lampiran III",
            "Selama tidak mampu bekerja dibayar persentase dasar upah, lebih kecil sesudah beberapa"
                    + " bulan pertama.",
            "While unable to work a percentage of the base is paid, smaller after the first months.",
            "accident/incapacity_first_months",
            "accident/incapacity_first_share",
            "accident/incapacity_later_share"),
    PART_LOST(
            "PP 82/2019 Lampiran III",
            "Kehilangan bagian tubuh atau fungsinya dinilai menurut tabel; kanan dan kiri bertukar"
                    + " bagi pekerja kidal.",
            "The loss of a part or its function is valued by a table; right and left swap for"
                    + " left-handed workers.",
            "accident/disability_table"),
    PARTIAL_DISABILITY(
            "PP 82/2019 Lampiran III",
            "Persentase cacat dijumlahkan sampai batas, lalu dikalikan kelipatan dasar upah.",
            "Percentages add up to a limit and multiply a multiple of the base.",
            "accident/partial_most",
            "accident/months_of_base"),
    TOTAL_DISABILITY(
            "PP 82/2019 Lampiran III",
            "Cacat total tetap dibayar persentase dari kelipatan dasar upah.",
            "Total permanent disability pays a percentage of a multiple of the base.",
            "accident/total_share",
            "accident/months_of_base"),
    DEATH_BY_ACCIDENT(
            "PP 82/2019 Lampiran III",
            "Meninggal karena kecelakaan kerja dibayar persentase dari kelipatan dasar upah, dengan"
                    + " batas paling sedikit.",
            "Death by accident pays a percentage of a multiple of the base, with a least amount.",
            "accident/death_share",
            "accident/months_of_base",
            "accident/death_least"),
    FUNERAL(
            "PP 82/2019 Lampiran III",
            "Biaya pemakaman dibayarkan.",
            "The funeral is paid for.",
            "accident/funeral"),
    PERIODIC(
            "PP 82/2019 Lampiran III",
            "Santunan berkala sejumlah bulan dibayar sekaligus bila meninggal atau cacat total tetap.",
            "The periodic benefit is paid at once after death or total permanent disability.",
            "accident/periodic_month",
            "accident/periodic_months"),
    TRANSPORT(
            "PP 82/2019 Lampiran III",
            "Biaya pengangkutan diganti, setiap cara sampai batasnya sendiri.",
            "Transport is refunded, each mode up to its own limit.",
            "accident/transport_land",
            "accident/transport_sea",
            "accident/transport_air"),
    HOME_CARE(
            "PP 82/2019 Lampiran III",
            "Perawatan di rumah diganti sampai batasnya.",
            "Home care is refunded up to its limit.",
            "accident/home_care",
            "accident/home_care_months"),
    SCHOLARSHIP_WITHOUT_TENURE(
            "PP 82/2019 Lampiran III",
            "Anak mendapat beasiswa bila pekerja meninggal atau cacat total tetap,"
                    + " berapa pun masa kepesertaannya.",
            "Children receive scholarships after death or total permanent disability,"
                    + " whatever the tenure.",
            "scholarship/levels");

    @SuppressWarnings("ImmutableEnumChecker") // its list of parameters cannot change
    private final Provision provision;

    AccidentClause(String reference, String indonesian, String english, String... parameters) {
        this.provision = Provision.of(reference, indonesian, english, parameters);
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
