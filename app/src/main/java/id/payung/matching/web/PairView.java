package id.payung.matching.web;

import id.payung.matching.Clue;
import id.payung.matching.DuplicatePair;
import id.payung.matching.Evidence;
import id.payung.matching.WorkerMerge;
import id.payung.registry.MergeEffect;
import id.payung.registry.Sighting;
import id.payung.registry.WorkerRecord;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side.
 *
 * @param one empty where the record has been merged away
 * @param kept whose record goes on unless somebody says otherwise
 * @param merge proposed or done
 * @param waiting how many pairs wait, this one included
 * @param before the pair that was decided just now, to come back to
 */
public record PairView(
        DuplicatePair pair,
        @Nullable Side one,
        @Nullable Side other,
        @Nullable UUID kept,
        List<MergeEffect> effects,
        @Nullable WorkerMerge merge,
        long waiting,
        @Nullable UUID before,
        @Nullable Refusal refusal) {

    /** One record with the lists it stands on. */
    public record Side(WorkerRecord worker, List<Sighting> sightings) {}

    /** The records that are still there, the first one first. */
    public List<Side> sides() {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .toList();
    }

    public boolean isWaiting() {
        return pair.state() == DuplicatePair.State.WAITING && one != null && other != null;
    }

    public boolean isForbidden() {
        return effects.stream().anyMatch(MergeEffect::isForbidding);
    }

    public boolean needsTwo() {
        return effects.stream().anyMatch(MergeEffect::needsSecondPerson);
    }

    public boolean mayDecide() {
        return Acting.required().may(Permission.DECIDE_DUPLICATES);
    }

    /**
     * What a side says of a field, and where it differs from the other; empty when it is silent.
     */
    public List<Marked> said(Clue clue, boolean first) {
        String own = words(first ? one : other, clue.evidence());
        String others = words(first ? other : one, clue.evidence());
        if (own.isEmpty()) {
            return List.of();
        }
        return switch (clue.evidence()) {
            case NAME, MOTHER, BIRTH_PLACE, ADDRESS -> Marked.of(own, others);
            case BORN_ON, SEX, VILLAGE ->
                    Marked.whole(own, !others.isEmpty() && !own.equals(others));
            // Figures that nobody sees may be the ones that differ.
            case NIK, FAMILY_CARD, PHONE ->
                    Marked.whole(own, !others.isEmpty() && clue.isSaid() && !clue.isSame());
        };
    }

    /** The clue's part of the widest one, from -100 to 100. */
    public int width(Clue clue) {
        double widest =
                pair.score().clues().stream()
                        .mapToDouble(each -> Math.abs(each.bits()))
                        .max()
                        .orElse(1);
        return (int) Math.round(clue.bits() / Math.max(1, widest) * 100);
    }

    private static String words(@Nullable Side side, Evidence evidence) {
        return side == null ? "" : words(side.worker, evidence);
    }

    private static String words(WorkerRecord worker, Evidence evidence) {
        return switch (evidence) {
            case NAME -> worker.name();
            case BORN_ON -> worker.bornOn().toString();
            case NIK -> worker.nikMasked();
            case SEX -> worker.sex().name();
            case MOTHER -> said(worker.mother());
            case BIRTH_PLACE -> said(worker.birthPlace());
            case FAMILY_CARD -> said(worker.familyCardMasked());
            case PHONE -> said(worker.phoneMasked());
            case ADDRESS -> said(worker.address());
            case VILLAGE -> worker.territory().value();
        };
    }

    private static String said(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
