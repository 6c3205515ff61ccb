package id.payung.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lists are meant; the one definition behind the page, its count and the figure on Today.
 *
 * @param states only lists that stand there, empty for all
 * @param office only lists of this office
 * @param kind only lists of this kind
 */
public record ListingFilter(
        Set<ListingState> states, @Nullable UUID office, @Nullable String kind) {
    public ListingFilter {
        states = Set.copyOf(states);
    }

    public ListingFilter(Set<ListingState> states, @Nullable UUID office) {
        this(states, office, null);
    }

    /** The same of one kind, or of all. */
    public ListingFilter of(@Nullable String wanted) {
        return new ListingFilter(states, office, wanted);
    }

    /** Every list the actor may see, given-up ones too. */
    public static ListingFilter all() {
        return new ListingFilter(Set.of(), null);
    }

    /** Lists on which somebody has to act: to map, to check, or to accept. */
    public static ListingFilter waiting() {
        return new ListingFilter(
                Set.of(ListingState.UPLOADED, ListingState.MAPPED, ListingState.CHECKED), null);
    }

    Condition condition() {
        List<String> parts = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        if (!states.isEmpty()) {
            parts.add("l.state = any (?)");
            values.add(states.stream().map(Enum::name).sorted().toArray(String[]::new));
        }
        if (office != null) {
            parts.add("l.office = ?");
            values.add(office);
        }
        if (kind != null) {
            parts.add("l.kind = ?");
            values.add(kind);
        }
        return new Condition(String.join(" and ", parts), values);
    }

    /** A condition on {@code intake.listing l} with the values of its places. */
    record Condition(String sql, List<Object> values) {}
}
