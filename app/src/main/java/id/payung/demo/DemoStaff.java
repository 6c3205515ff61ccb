package id.payung.demo;

import id.payung.access.Accounts;
import id.payung.access.Office;
import id.payung.access.Offices;
import id.payung.access.Role;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;
import org.springframework.stereotype.Component;

/** Who works in the demo: Rina, Hendra and Siti of the story, and one desk for each other role. */
@Component
class DemoStaff {
    static final TerritoryCode JAWA_BARAT = new TerritoryCode("32");
    static final TerritoryCode BOGOR = new TerritoryCode("32.01");
    static final TerritoryCode JONGGOL = new TerritoryCode("32.01.06");
    static final TerritoryCode SINGAJAYA = new TerritoryCode("32.01.06.2003");

    private final Accounts accounts;
    private final Offices offices;

    DemoStaff(Accounts accounts, Offices offices) {
        this.accounts = accounts;
        this.offices = offices;
    }

    Office province() {
        return office(
                "32-DISNAKERTRANS",
                "Disnakertrans Provinsi Jawa Barat",
                Office.Kind.PROVINCE,
                JAWA_BARAT);
    }

    Office regency() {
        return office(
                "32.01-DISNAKER", "Dinas Tenaga Kerja Kabupaten Bogor", Office.Kind.AGENCY, BOGOR);
    }

    Office transport() {
        return office(
                "32.01-DISHUB", "Dinas Perhubungan Kabupaten Bogor", Office.Kind.AGENCY, BOGOR);
    }

    /** Lists who keeps the mosques. */
    Office religiousAffairs() {
        return office(
                "32.01-KEMENAG", "Kantor Kemenag Kabupaten Bogor", Office.Kind.RELIGION, BOGOR);
    }

    /** Lists who teaches the Quran. */
    Office welfare() {
        return office(
                "32.01-KESRA", "Bagian Kesra Setda Kabupaten Bogor", Office.Kind.WELFARE, BOGOR);
    }

    Office singajaya() {
        return village(SINGAJAYA, "Singajaya");
    }

    Office village(TerritoryCode code, String name) {
        return office(code.value(), "Pemerintah Desa " + name, Office.Kind.VILLAGE, code);
    }

    /** Prepares decrees for the regency. */
    Actor rina() {
        return account("rina", "Rina Kurnia", regency(), Role.REGENCY, BOGOR);
    }

    /** Approves them. */
    Actor hendra() {
        return account("hendra", "Hendra Wijaya", regency(), Role.REGENCY, BOGOR);
    }

    /** Sends the lists of Desa Singajaya. */
    Actor siti() {
        return account("siti", "Siti Maryam", singajaya(), Role.VILLAGE, SINGAJAYA);
    }

    /** Records what left the regency's treasury. */
    Actor treasurer() {
        return account(
                "bendahara", "Bendahara Dinas Tenaga Kerja", regency(), Role.TREASURER, BOGOR);
    }

    /** Records what left the province's. */
    Actor provincialTreasurer() {
        return account(
                "provinsi-bendahara",
                "Bendahara Disnakertrans",
                province(),
                Role.TREASURER,
                JAWA_BARAT);
    }

    /** Prepares decrees for the province. */
    Actor provincialPreparer() {
        return account("provinsi", "Penyusun Disnakertrans", province(), Role.PROVINCE, JAWA_BARAT);
    }

    /** Approves them. */
    Actor provincialApprover() {
        return account(
                "provinsi-kepala", "Kepala Disnakertrans", province(), Role.PROVINCE, JAWA_BARAT);
    }

    /** The insurer's branch, which records payments. */
    Actor branch() {
        Office branch =
                office("CABANG-BOGOR-RAYA", "Kantor Cabang Bogor Raya", Office.Kind.INSURER, BOGOR);
        return account("cabang", "Petugas Kantor Cabang", branch, Role.BRANCH, BOGOR);
    }

    Actor district() {
        Office office = office(JONGGOL.value(), "Kecamatan Jonggol", Office.Kind.DISTRICT, JONGGOL);
        return account("kecamatan", "Petugas Kecamatan Jonggol", office, Role.DISTRICT, JONGGOL);
    }

    Actor agent() {
        Office office = office("AGEN-JONGGOL", "Agen Perisai Jonggol", Office.Kind.AGENT, JONGGOL);
        return account("agen", "Agen Perisai Jonggol", office, Role.AGENT, JONGGOL);
    }

    /** Gives, and follows what it did. */
    Actor donor() {
        return account("donatur", "Lilis Handayani", singajaya(), Role.DONOR, BOGOR);
    }

    Actor auditor() {
        Office office =
                office(
                        "32.01-INSPEKTORAT",
                        "Inspektorat Kabupaten Bogor",
                        Office.Kind.AGENCY,
                        BOGOR);
        return account("auditor", "Auditor Inspektorat", office, Role.AUDITOR, BOGOR);
    }

    Actor administrator() {
        Office centre =
                office("PUSAT", "Pengelola Payung", Office.Kind.INSURER, TerritoryCode.INDONESIA);
        return account(
                "admin", "Administrator", centre, Role.ADMINISTRATOR, TerritoryCode.INDONESIA);
    }

    private Office office(String code, String name, Office.Kind kind, TerritoryCode territory) {
        return Acting.as(Actor.system(), () -> offices.open(code, name, kind, territory));
    }

    private Actor account(
            String username, String name, Office office, Role role, TerritoryCode territory) {
        return accounts.actor(username)
                .orElseGet(
                        () ->
                                Acting.as(
                                        Actor.system(),
                                        () ->
                                                accounts.open(
                                                        username, name, office, role, territory)));
    }
}
