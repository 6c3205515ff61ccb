package id.payung.shared;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is acting: an account with the office it works for and its appointments. A permission holds
 * only in the territory of the appointment that gave it.
 */
public record Actor(UUID account, String name, UUID office, List<Appointment> appointments) {

    /** A role's permissions within one territory. */
    public record Appointment(Set<Permission> permissions, TerritoryCode territory) {
        public Appointment {
            permissions = Set.copyOf(permissions);
        }
    }

    private static final UUID SYSTEM_ID = new UUID(0, 0);
    private static final Actor SYSTEM =
            new Actor(
                    SYSTEM_ID,
                    "Payung",
                    SYSTEM_ID,
                    List.of(new Appointment(Set.of(Permission.values()), TerritoryCode.INDONESIA)));

    public Actor {
        appointments = List.copyOf(appointments);
    }

    /** Payung itself: signing people in, restarting jobs, seeding. */
    public static Actor system() {
        return SYSTEM;
    }

    /** Whether some appointment gives the permission over the whole of the territory. */
    public boolean may(Permission permission, TerritoryCode territory) {
        return appointments.stream()
                .anyMatch(
                        a ->
                                a.permissions().contains(permission)
                                        && a.territory().contains(territory));
    }

    /** Whether the permission is held anywhere; for menus, never for a decision on a row. */
    public boolean may(Permission permission) {
        return appointments.stream().anyMatch(a -> a.permissions().contains(permission));
    }

    /**
     * The same person with only the appointments that give the permission: for looking at rows
     * where it holds, and nowhere else.
     */
    public Actor holding(Permission permission) {
        return new Actor(
                account,
                name,
                office,
                appointments.stream().filter(a -> a.permissions().contains(permission)).toList());
    }

    /** The territories whose rows this actor sees. */
    public List<TerritoryCode> territories() {
        return appointments.stream().map(Appointment::territory).distinct().sorted().toList();
    }

    public boolean isNational() {
        return appointments.stream().anyMatch(a -> a.territory().equals(TerritoryCode.INDONESIA));
    }
}
