package id.payung.rules.death;

import id.payung.rules.law.Clause;

/** The clauses on the death benefit. */
enum DeathClause implements Clause {
    COVERED_AT_DEATH(
            "Permenaker 5/2021",
            "Kepesertaan masih berlaku pada hari meninggal.",
            "Membership was alive on the day of death.",
            "membership/unpaid_months_allowed"),
    FULL_AFTER_WAITING(
            "Permenaker 1/2025",
            "Manfaat penuh diberikan sesudah masa kepesertaan tertentu.",
            "The full benefit is given after a certain tenure.",
            "death/full_after"),
    LESS_BEFORE_THAT(
            "Permenaker 1/2025",
            "Sebelum masa itu tercapai dibayar satu jumlah tetap.",
            "Before that a flat amount is paid.",
            "death/before_full"),
    LUMP_SUM(
            "PP 82/2019",
            "Keluarga menerima santunan sekaligus.",
            "The family receives a lump sum.",
            "death/lump_sum"),
    PERIODIC(
            "PP 82/2019",
            "Santunan berkala sejumlah bulan dibayar sekaligus.",
            "The periodic benefit of a number of months is paid at once.",
            "death/periodic_month",
            "death/periodic_months"),
    FUNERAL(
            "PP 82/2019",
            "Biaya pemakaman dibayarkan.",
            "The funeral is paid for.",
            "death/funeral"),
    SCHOLARSHIP_TENURE(
            "PP 82/2019",
            "Anak mendapat beasiswa bila masa kepesertaan cukup lama.",
            "Children receive scholarships when tenure is long enough.",
            "death/scholarship_after");

    @SuppressWarnings("ImmutableEnumChecker") // its list of parameters cannot change
    private final Provision provision;

    DeathClause(String reference, String indonesian, String english, String... parameters) {
        this.provision = Provision.of(reference, indonesian, english, parameters);
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
