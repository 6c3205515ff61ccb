package id.payung.territory;

import java.util.List;

/** What a name, as somebody wrote it, says about the area that was meant. */
public sealed interface NamedArea {
    /** Exactly one area bears the name. */
    record Known(Area area) implements NamedArea {}

    /** Two or more bear it, in the order of their codes: somebody has to say which. */
    record Shared(List<Area> areas) implements NamedArea {}

    /**
     * None bears it.
     *
     * @param suggestions areas whose names come close, in the order of their codes, at most five,
     *     often none; never to be taken without a person's word
     */
    record Unknown(List<Area> suggestions) implements NamedArea {}
}
