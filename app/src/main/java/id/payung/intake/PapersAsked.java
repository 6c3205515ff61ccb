package id.payung.intake;

import java.util.List;

/** Asked which papers a list needs; answered by whoever keeps the programmes' rules. */
public interface PapersAsked {

    /** In any order; several programmes may want the same paper. */
    List<PaperRule> of(Listing listing);
}
