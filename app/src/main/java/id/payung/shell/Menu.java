package id.payung.shell;

import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.tasks.Waiting;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The rooms of the house in the order of an officer's work, each shown to whoever may enter. */
enum Menu {
    TODAY("/", Set.copyOf(EnumSet.complementOf(EnumSet.of(Permission.FOLLOW_PLEDGES)))),
    LISTINGS("/daftar", Set.of(Permission.UPLOAD_LISTINGS, Permission.ACCEPT_LISTINGS)),
    WORKERS("/pekerja", Set.of(Permission.READ_WORKERS)),
    DUPLICATES("/ganda", Set.of(Permission.DECIDE_DUPLICATES)),
    VERIFICATION("/verval", Set.of(Permission.VERIFY_WORKERS)),
    PROGRAMMES("/program", Set.of(Permission.MANAGE_FUNDS, Permission.READ_MONEY)),
    FUNDS("/dana", Set.of(Permission.READ_MONEY, Permission.READ_WORKERS)),
    DONORS("/donatur", Set.of(Permission.READ_MONEY)),
    GIFTS("/donasi", Set.of(Permission.FOLLOW_PLEDGES)),
    WAITING("/daftar-tunggu", Set.of(Permission.READ_WORKERS)),
    DECREES("/sk", Set.of(Permission.READ_WORKERS)),
    COVERAGE("/kepesertaan", Set.of(Permission.READ_WORKERS)),
    CONTRIBUTIONS("/iuran", Set.of(Permission.READ_MONEY)),
    CONTINUITY("/keberlanjutan", Set.of(Permission.READ_WORKERS)),
    PLANS("/rencana", Set.of(Permission.READ_MONEY)),
    LAW("/hukum", Set.of()),
    OUTLOOK("/manfaat", Set.of()),
    RUNS("/proses", Set.of(Permission.UPLOAD_LISTINGS, Permission.ACCEPT_LISTINGS)),
    AUDIT("/audit", Set.of(Permission.READ_AUDIT)),
    OFFICES("/kantor", Set.of(Permission.MANAGE_ACCOUNTS)),
    ACCOUNTS("/akun", Set.of(Permission.MANAGE_ACCOUNTS)),
    HANDBOOK("/bantuan", Set.of());

    private final String href;

    // Set.of never changes, which its type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Permission> anyOf;

    Menu(String href, Set<Permission> anyOf) {
        this.href = href;
        this.anyOf = anyOf;
    }

    static List<MenuEntry> entries(Actor actor, String path, List<Waiting> waiting, Words words) {
        return Stream.of(values())
                .filter(room -> room.anyOf.isEmpty() || room.anyOf.stream().anyMatch(actor::may))
                .map(
                        room ->
                                new MenuEntry(
                                        words.say("menu." + room.name().toLowerCase(Locale.ROOT)),
                                        room.href,
                                        room.holds(path),
                                        waiting.stream()
                                                .filter(item -> room.holds(item.href()))
                                                .mapToLong(Waiting::count)
                                                .sum()))
                .toList();
    }

    private boolean holds(String path) {
        return this == TODAY
                ? path.equals("/")
                : path.equals(href) || path.startsWith(href + "/") || path.startsWith(href + "?");
    }
}
