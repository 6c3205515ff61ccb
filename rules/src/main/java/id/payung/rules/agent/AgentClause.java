package id.payung.rules.agent;

import id.payung.rules.law.Clause;

/** The clauses on what outreach agents earn. */
enum AgentClause implements Clause {
    BONUS_FOR_NEW_MEMBERS(
            "Ketentuan Perisai BPJS Ketenagakerjaan, dikutip 2022",
            "Setiap peserta baru JKK dan JKM bulan itu diberi imbalan, bila jumlahnya cukup.",
            "Each new JKK and JKM member of the month earns a bonus, once there are enough.",
            "agent/bonus_per_member",
            "agent/bonus_from_members"),
    SHARE_OF_EARLY_MONTHS(
            "Ketentuan Perisai BPJS Ketenagakerjaan, dikutip 2022",
            "Agen mendapat bagian dari iuran bulan-bulan awal seorang peserta.",
            "The agent earns a share of the contributions of a member's early months.",
            "agent/early_share",
            "agent/early_months_until"),
    SHARE_OF_LATER_MONTHS(
            "Ketentuan Perisai BPJS Ketenagakerjaan, dikutip 2022",
            "Agen mendapat bagian lebih kecil dari iuran bulan-bulan berikutnya.",
            "The agent earns a smaller share of the contributions of later months.",
            "agent/later_share",
            "agent/later_months_until");

    @SuppressWarnings("ImmutableEnumChecker") // its list of parameters cannot change
    private final Provision provision;

    AgentClause(String reference, String indonesian, String english, String... parameters) {
        this.provision = Provision.of(reference, indonesian, english, parameters);
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
