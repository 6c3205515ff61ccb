package id.payung.linkage;

import id.payung.linkage.model.Explanation;
import id.payung.linkage.model.Model;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.Fields;
import java.util.List;
import java.util.Optional;

/**
 * A new list held against a master list whose people are already told apart: whom of the new list
 * the master knows, and who stands in the new list twice. Pairs within the master are neither
 * compared nor counted, so the work grows with the new list.
 */
public sealed interface Linkage {

    /**
     * What was found.
     *
     * @param links every pair from the band upwards, the most likely first
     * @param model what was used; learnt on the way if none was known
     * @param compared how many pairs were compared
     */
    record Done(List<Link> links, Model model, long compared, Scoring scoring) implements Linkage {
        /** Why a pair has the odds it has. */
        public Explanation explain(Link link) {
            return scoring.explain(link.earlier(), link.later());
        }
    }

    /** Why nothing can be held against anything. */
    enum Refusal implements Linkage {
        /** No field tells people apart. */
        NOTHING_TO_COMPARE,
        /** There is no second record. */
        ONE_RECORD,
        /** The model was learnt on other fields. */
        OTHER_FIELDS
    }

    /**
     * Finds the links of all records from the first new one on.
     *
     * @param fields the records of the master, then those of the new list
     * @param masters how many of them are the master's
     * @param known a model learnt earlier; without one, it is learnt from these records
     */
    static Linkage of(Fields fields, int masters, Optional<Model> known, Band band, Phases phases)
            throws InterruptedException {
        List<Field> evidence = fields.fields();
        if (evidence.isEmpty()) {
            return Refusal.NOTHING_TO_COMPARE;
        }
        int size = evidence.getFirst().column().size();
        if (size < 2 || masters >= size) {
            return Refusal.ONE_RECORD;
        }
        if (known.isPresent() && !known.get().fits(evidence)) {
            return Refusal.OTHER_FIELDS;
        }
        try (Linking linking = new Linking(evidence, masters, phases)) {
            return linking.links(known, band);
        }
    }
}
