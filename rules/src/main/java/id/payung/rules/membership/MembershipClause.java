package id.payung.rules.membership;

import id.payung.rules.law.Clause;

/** The clauses on who may join and how cover lives and ends. */
enum MembershipClause implements Clause {
    FIRST_PAYMENT_STARTS_COVER(
            "Permenaker 5/2021",
            "Perlindungan mulai setelah pendaftaran diterima dan iuran pertama dibayar.",
            "Cover starts when the form is accepted and the first contribution is paid."),
    UNPAID_MONTHS_KEEP_MEMBERSHIP(
            "Permenaker 5/2021",
            "Beberapa bulan tidak dibayar berturut-turut tidak mengakhiri kepesertaan;"
                    + " manfaat tetap penuh dan tunggakan tidak dipotong.",
            "A few unpaid months in a row do not end membership;"
                    + " benefits stay full and arrears are not deducted.",
            "membership/unpaid_months_allowed"),
    UNPAID_MONTHS_END_MEMBERSHIP(
            "Permenaker 5/2021",
            "Terlalu banyak bulan tidak dibayar berturut-turut mengakhiri kepesertaan.",
            "Too many unpaid months in a row end membership.",
            "membership/unpaid_months_allowed"),
    OLD_ENOUGH_TO_JOIN(
            "Praktik program perlindungan pekerja rentan",
            "Pekerja sudah mencapai usia paling muda program.",
            "The worker has reached the programme's youngest age.",
            "membership/joining_age_from"),
    YOUNG_ENOUGH_TO_JOIN(
            "Permenaker 5/2021",
            "Saat mendaftar pekerja belum mencapai batas usia; peserta lama boleh terus.",
            "When joining the worker is below the age limit; who joined earlier may go on.",
            "membership/joining_age_below"),
    FEW_ENOUGH_JOBS(
            "Permenaker 5/2021",
            "Seorang pekerja mendaftarkan pekerjaan sebanyak yang diperbolehkan.",
            "A worker registers no more jobs than allowed.",
            "membership/jobs_at_most");

    @SuppressWarnings("ImmutableEnumChecker") // its list of parameters cannot change
    private final Provision provision;

    MembershipClause(String reference, String indonesian, String english, String... parameters) {
        this.provision = Provision.of(reference, indonesian, english, parameters);
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
