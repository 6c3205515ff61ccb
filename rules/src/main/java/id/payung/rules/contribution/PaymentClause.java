package id.payung.rules.contribution;

import id.payung.rules.law.Clause;

/** The clauses on when contributions are due and what happens to money paid beyond the price. */
enum PaymentClause implements Clause {
    DUE_DAY(
            "PP 44/2015",
            "Iuran dibayar paling lambat pada tanggal jatuh tempo dalam bulan iuran; tanpa denda.",
            "A contribution is due on a fixed day of its month; there is no fine.",
            "contribution/due_day"),
    EXCESS_IS_CREDITED(
            "PP 50/2025",
            "Kelebihan bayar pada bulan yang dipotong diperhitungkan dengan iuran JKK dan JKM bulan"
                    + " berikutnya, tidak dengan JHT, dan tidak dikembalikan.",
            "What was paid beyond the discounted price is set against the next JKK and JKM"
                    + " contributions, never JHT, and is not refunded.",
            "contribution/discount_transport",
            "contribution/discount_other"),
    WHOLE_WORKERS_ONLY(
            "PP 44/2015 Lampiran II",
            "Anggaran membiayai pekerja untuk seluruh bulan yang diminta; sisanya tidak terbagi.",
            "A budget funds workers for all the months asked; what is left is not divided.",
            "contribution/brackets",
            "contribution/jkk_share",
            "contribution/jkm");

    @SuppressWarnings("ImmutableEnumChecker") // its list of parameters cannot change
    private final Provision provision;

    PaymentClause(String reference, String indonesian, String english, String... parameters) {
        this.provision = Provision.of(reference, indonesian, english, parameters);
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
