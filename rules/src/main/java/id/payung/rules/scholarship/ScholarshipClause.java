package id.payung.rules.scholarship;

import id.payung.rules.law.Clause;

/** The clauses on scholarships. */
enum ScholarshipClause implements Clause {
    CHILDREN_PAID(
            "PP 82/2019",
            "Beasiswa diberikan bagi sejumlah anak pertama yang masih di bawah batas usia.",
            "A number of children are paid, the first of those below the age limit.",
            "scholarship/children",
            "scholarship/age_below"),
    YEARLY_BY_LEVEL(
            "PP 82/2019",
            "Beasiswa dibayar pada hari kejadian dan setiap ulang tahunnya menurut jenjang, anak naik"
                    + " satu tahun setiap kali, selama masih di bawah batas usia.",
            "Scholarships are paid on the day of the event and on each anniversary by level; the"
                    + " child moves up a year each time, while below the age limit.",
            "scholarship/levels",
            "scholarship/age_below",
            "scholarship/school_begins_at"),
    NO_MORE_THAN(
            "PP 82/2019",
            "Beasiswa seorang anak dan satu keluarga masing-masing ada batasnya.",
            "What one child and one family receive is limited.",
            "scholarship/most_per_child",
            "scholarship/most_per_family"),
    PAID_ONCE(
            "PP 44/2015",
            "Menurut aturan lama beasiswa dibayar satu kali.",
            "Under the older rule the scholarship is paid once.",
            "scholarship/single_payment"),
    STILL_YOUNG(
            "PP 82/2019",
            "Anak masih di bawah batas usia pada hari pembayaran.",
            "The child is below the age limit on the day of payment.",
            "scholarship/age_below"),
    STILL_UNMARRIED("PP 82/2019", "Anak belum menikah.", "The child is unmarried."),
    NOT_EMPLOYED("PP 82/2019", "Anak belum bekerja.", "The child is not employed."),
    SCHOOL_LETTER(
            "Permenaker 5/2021",
            "Setiap tahun keluarga membawa surat keterangan sekolah.",
            "Each year the family brings a letter from the school.");

    @SuppressWarnings("ImmutableEnumChecker") // its list of parameters cannot change
    private final Provision provision;

    ScholarshipClause(String reference, String indonesian, String english, String... parameters) {
        this.provision = Provision.of(reference, indonesian, english, parameters);
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
