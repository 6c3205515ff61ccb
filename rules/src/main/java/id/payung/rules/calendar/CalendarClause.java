package id.payung.rules.calendar;

import id.payung.rules.law.Clause;

/** What counts as a working day. */
enum CalendarClause implements Clause {
    NEXT_WORKING_DAY(
            "Permenaker 5/2021",
            "Tanggal yang jatuh pada hari libur bergeser ke hari kerja berikutnya.",
            "A date that falls on a day of rest moves to the next working day.",
            "calendar/holidays"),
    WORKING_DAYS(
            "SKB tiga menteri tentang hari libur nasional",
            "Hari kerja adalah Senin sampai Jumat selain hari libur nasional;"
                    + " cuti bersama tetap hari kerja.",
            "Working days are Monday to Friday except national holidays;"
                    + " collective leave is a working day.",
            "calendar/holidays"),
    YEAR_WITHOUT_LIST(
            "SKB tiga menteri tentang hari libur nasional",
            "Daftar hari libur tahun ini belum ada; hanya akhir pekan dan hari libur bertanggal"
                    + " tetap yang dihitung.",
            "This year has no list of holidays yet; only weekends and holidays with a fixed date"
                    + " are counted.",
            "calendar/holidays_without_list");

    @SuppressWarnings("ImmutableEnumChecker") // its list of parameters cannot change
    private final Provision provision;

    CalendarClause(String reference, String indonesian, String english, String... parameters) {
        this.provision = Provision.of(reference, indonesian, english, parameters);
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
