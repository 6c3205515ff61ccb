package id.payung.enrolment;

import id.payung.enrolment.DoubleMonths.Clash;
import id.payung.registry.FollowsMerge;
import id.payung.registry.Merge;
import id.payung.registry.MergeEffect;
import id.payung.registry.MovingAlong;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Decrees and cover follow a merge. Whoever is covered is merged by two people; a month that both
 * records are covered in is funded once from then on, or the merge is not made.
 */
@Component
@Order(1)
class FollowingMerges implements FollowsMerge {
    private final CoverOfMerged cover;
    private final MovingAlong rows;
    private final DoubleMonths doubles;
    private final EndingCover ending;

    FollowingMerges(
            CoverOfMerged cover, MovingAlong rows, DoubleMonths doubles, EndingCover ending) {
        this.cover = cover;
        this.rows = rows;
        this.doubles = doubles;
        this.ending = ending;
    }

    @Override
    public List<MergeEffect> effectsOf(Merge merge) {
        List<MergeEffect> effects = new ArrayList<>();
        cover.of(merge)
                .forEach(
                        each ->
                                effects.add(
                                        MergeEffect.secondPerson(
                                                "covered",
                                                each.name(),
                                                each.fund(),
                                                each.months().first(),
                                                each.months().last())));
        doubles.between(merge).forEach(clash -> effects.add(effect(clash)));
        cover.decreeWhereBothWereReplaced(merge)
                .ifPresent(
                        number -> effects.add(MergeEffect.forbids("replaced-each-other", number)));
        return effects;
    }

    private static MergeEffect effect(Clash clash) {
        return clash.ending()
                .map(
                        span ->
                                MergeEffect.secondPerson(
                                        "double-month",
                                        clash.months().first(),
                                        clash.months().last(),
                                        span.fund(),
                                        span.number(),
                                        clash.goingOn().fund()))
                .orElseGet(() -> forbidden(clash));
    }

    private static MergeEffect forbidden(Clash clash) {
        return clash.unsigned()
                .map(
                        number ->
                                MergeEffect.forbids(
                                        "double-month-unsigned",
                                        clash.months().first(),
                                        clash.months().last(),
                                        number))
                .orElseGet(
                        () ->
                                MergeEffect.forbids(
                                        "double-month-paid",
                                        clash.months().first(),
                                        clash.months().last(),
                                        clash.one().fund(),
                                        clash.other().fund()));
    }

    @Override
    public Optional<MergeEffect> follow(Merge merge) {
        cover.lockDecrees(merge);
        Optional<MergeEffect> forbidden =
                effectsOf(merge).stream().filter(MergeEffect::isForbidding).findFirst();
        if (forbidden.isPresent()) {
            return forbidden;
        }
        // The first end of a cover may settle later clashes too, so each is looked for anew.
        for (Optional<Clash> next = first(merge); next.isPresent(); next = first(merge)) {
            Clash clash = next.get();
            ending.end(merge, clash.ending().orElseThrow(), clash.months().first());
        }
        rows.move(merge, "enrolment");
        return Optional.empty();
    }

    private Optional<Clash> first(Merge merge) {
        return doubles.between(merge).stream().findFirst();
    }

    @Override
    public Optional<MergeEffect> followBack(Merge merge) {
        cover.lockDecrees(merge);
        rows.moveBack(merge, "enrolment");
        return ending.resume(merge)
                .map(
                        why ->
                                MergeEffect.forbids(
                                        "cover-cannot-resume." + why.code(), why.args().toArray()));
    }
}
