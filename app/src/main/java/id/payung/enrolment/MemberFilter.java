package id.payung.enrolment;

import id.payung.shared.TerritoryCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which people of a decree are meant; its count and its list always agree.
 *
 * @param text beginning of the name, in any case
 */
public record MemberFilter(
        UUID decree, Standing standing, TerritoryCode territory, @Nullable String text) {

    /** How a person stands to the decree. */
    public enum Standing {
        /** Has a seat on it, or is to have one. */
        PLACED,
        /** Was on the draft and fell away at the approval: covered elsewhere meanwhile, or dead. */
        LEFT_OUT,
        /** Another fund covers one of the months; both funds are named. */
        REFUSED
    }

    public static MemberFilter placedOn(UUID decree) {
        return of(decree, Standing.PLACED);
    }

    public static MemberFilter of(UUID decree, Standing standing) {
        return new MemberFilter(decree, standing, TerritoryCode.INDONESIA, null);
    }

    /** Of these, those whose name begins so; all where nothing is named. */
    public MemberFilter named(@Nullable String beginning) {
        String name = beginning == null || beginning.isBlank() ? null : beginning.strip();
        return new MemberFilter(decree, standing, territory, name);
    }

    /** Whether it asks for everybody of the standing. */
    public boolean isWhole() {
        return text == null && territory.equals(TerritoryCode.INDONESIA);
    }

    public MemberFilter inside(TerritoryCode area) {
        return new MemberFilter(decree, standing, area, text);
    }
}
