package id.payung.rules.claim;

import id.payung.rules.law.Clause;

/** The clauses on the time of claims and payments. */
enum ClaimClause implements Clause {
    PAID_WITHIN_WORKING_DAYS(
            "PP 44/2015",
            "Manfaat dibayar dalam sejumlah hari kerja sejak dokumen lengkap.",
            "A benefit is paid within a number of working days after its documents are complete.",
            "claim/payment_days_jkm",
            "claim/payment_days_jkk"),
    COMPENSATION_FOR_EACH_DAY_LATE(
            "PP 44/2015",
            "Setiap hari kalender keterlambatan diganti dengan persentase manfaat.",
            "Each calendar day of lateness is compensated with a percentage of the benefit.",
            "claim/late_share"),
    ACCIDENT_CLAIM_LAPSES(
            "PP 82/2019",
            "Klaim JKK kedaluwarsa beberapa tahun sesudah kejadian; hari ulang tahunnya masih"
                    + " diterima.",
            "A JKK claim lapses some years after the event; the anniversary is still accepted.",
            "claim/lapse_jkk"),
    DEATH_CLAIM_DOES_NOT_LAPSE(
            "PP 44/2015 (kedaluwarsa klaim JKM tidak disebut)",
            "Klaim JKM tidak kedaluwarsa.",
            "A JKM claim does not lapse.",
            "claim/lapse_jkm");

    @SuppressWarnings("ImmutableEnumChecker") // its list of parameters cannot change
    private final Provision provision;

    ClaimClause(String reference, String indonesian, String english, String... parameters) {
        this.provision = Provision.of(reference, indonesian, english, parameters);
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
