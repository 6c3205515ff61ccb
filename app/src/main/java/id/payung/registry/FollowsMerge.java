package id.payung.registry;

import java.util.List;
import java.util.Optional;

/**
 * Lets what other modules know of a worker follow when his record is merged with another's, in the
 * same transaction and in sight of the whole nation. A module that follows can also forbid, by
 * name; what forbids rolls everything back.
 *
 * <p>Merges are taken back in the reverse of their order, the followers likewise.
 */
public interface FollowsMerge {

    /** What would come of the merge; nothing is changed. */
    List<MergeEffect> effectsOf(Merge merge);

    /** Moves what is known of the absorbed record to the kept one; what forbids it, if anything. */
    Optional<MergeEffect> follow(Merge merge);

    /** Moves back what this merge had moved; what forbids it, if anything. */
    Optional<MergeEffect> followBack(Merge merge);
}
