package id.payung.testing;

import id.payung.access.Accounts;
import id.payung.access.Office;
import id.payung.access.Offices;
import id.payung.access.Role;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;

/**
 * The people and offices that every test may call in: Rina and Hendra of Kabupaten Bogor, Siti of
 * Singajaya.
 */
public class StoryWorld {
    public static final TerritoryCode BOGOR = new TerritoryCode("32.01");
    public static final TerritoryCode SINGAJAYA = new TerritoryCode("32.01.06.2003");
    public static final TerritoryCode SUKAMAJU = new TerritoryCode("32.01.06.2001");

    private final Offices offices;
    private final Accounts accounts;

    public StoryWorld(Offices offices, Accounts accounts) {
        this.offices = offices;
        this.accounts = accounts;
    }

    /** Prepares decrees for the regency. */
    public Actor rina() {
        return account("rina", "Rina Kurnia", regency(), Role.REGENCY, BOGOR);
    }

    /** Approves them. */
    public Actor hendra() {
        return account("hendra", "Hendra Wijaya", regency(), Role.REGENCY, BOGOR);
    }

    /** Records what left the regency's treasury. */
    public Actor treasurer() {
        return account(
                "bendahara", "Bendahara Dinas Tenaga Kerja", regency(), Role.TREASURER, BOGOR);
    }

    /** Sends the lists of Desa Singajaya. */
    public Actor siti() {
        return account("siti", "Siti Maryam", singajaya(), Role.VILLAGE, SINGAJAYA);
    }

    /** Sends the lists of the village next to it, Sukamaju, and sees nothing of Singajaya. */
    public Actor neighbour() {
        return account("sukamaju", "Petugas Desa Sukamaju", sukamaju(), Role.VILLAGE, SUKAMAJU);
    }

    public Office regency() {
        return office(
                "32.01-DISNAKER", "Dinas Tenaga Kerja Kabupaten Bogor", Office.Kind.AGENCY, BOGOR);
    }

    public Office singajaya() {
        return office("32.01.06.2003", "Pemerintah Desa Singajaya", Office.Kind.VILLAGE, SINGAJAYA);
    }

    public Office sukamaju() {
        return office("32.01.06.2001", "Pemerintah Desa Sukamaju", Office.Kind.VILLAGE, SUKAMAJU);
    }

    public Office office(String code, String name, Office.Kind kind, TerritoryCode territory) {
        return Acting.as(Actor.system(), () -> offices.open(code, name, kind, territory));
    }

    public Actor account(
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
