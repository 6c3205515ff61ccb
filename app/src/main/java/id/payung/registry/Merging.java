package id.payung.registry;

import id.payung.postgres.WholeNation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes two records one, and two again, behind the same door through which lists enter. Who may
 * have it done is decided by the module that asks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Merging {
    private final MergeRows rows;
    private final Sightings door;
    private final WholeNation nation;
    private final ObjectProvider<FollowsMerge> followers;
    private final ApplicationEventPublisher events;

    Merging(
            MergeRows rows,
            Sightings door,
            WholeNation nation,
            ObjectProvider<FollowsMerge> followers,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.door = door;
        this.nation = nation;
        this.followers = followers;
        this.events = events;
    }

    /** What would come of the merge, from all who follow it; nothing is changed. */
    public List<MergeEffect> effectsOf(Merge merge) {
        return inSight(
                () ->
                        followers
                                .orderedStream()
                                .flatMap(follower -> follower.effectsOf(merge).stream())
                                .toList());
    }

    /** Two records become one. What it answers with a prohibition must be rolled back. */
    public Merged merge(Merge merge, Instant at) {
        door.enter();
        return inSight(
                () -> {
                    if (!rows.lock(merge.kept(), merge.absorbed())) {
                        return forbidden(MergeEffect.forbids("record-gone"));
                    }
                    rows.moveSightings(merge);
                    rows.recompute(at, merge.kept());
                    for (FollowsMerge follower : followers.orderedStream().toList()) {
                        Optional<MergeEffect> objection = follower.follow(merge);
                        if (objection.isPresent()) {
                            return forbidden(objection.get());
                        }
                    }
                    Optional<MergeEffect> holder = rows.absorb(merge, at);
                    if (holder.isPresent()) {
                        return forbidden(holder.get());
                    }
                    events.publishEvent(new WorkersMerged(merge));
                    return new Merged.Done();
                });
    }

    /** The absorbed record stands on its own again, with all that was seen and known of it. */
    public Merged undo(Merge merge, Instant at) {
        door.enter();
        return inSight(
                () -> {
                    Optional<MergeEffect> obstacle = rows.obstacleToRestoring(merge);
                    if (obstacle.isPresent()) {
                        return forbidden(obstacle.get());
                    }
                    rows.restore(merge);
                    rows.recompute(at, merge.kept(), merge.absorbed());
                    for (FollowsMerge follower : followers.orderedStream().toList().reversed()) {
                        Optional<MergeEffect> objection = follower.followBack(merge);
                        if (objection.isPresent()) {
                            return forbidden(objection.get());
                        }
                    }
                    events.publishEvent(new MergeUndone(merge));
                    return new Merged.Done();
                });
    }

    private static Merged forbidden(MergeEffect reason) {
        return new Merged.Forbidden(List.of(reason));
    }

    private <T> T inSight(Supplier<T> step) {
        List<T> result = new ArrayList<>(1);
        nation.inSight(() -> result.add(step.get()));
        return result.getFirst();
    }
}
