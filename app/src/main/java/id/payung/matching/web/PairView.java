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
import java.util.UUID;
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
    public List<Marked> said(Evidence evidence, boolean first) {
        Side own = first ? one : other;
        Side others = first ? other : one;
        if (own == null) {
            return List.of();
        }
        String words = words(own.worker, evidence);
        return words.isEmpty()
                ? List.of()
                : Marked.of(words, others == null ? "" : words(others.worker, evidence));
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
