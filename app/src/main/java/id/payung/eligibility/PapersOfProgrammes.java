package id.payung.eligibility;

import id.payung.intake.Listing;
import id.payung.intake.PaperRule;
import id.payung.intake.PapersAsked;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The papers that the programmes of a list's area want with it. */
@Component
class PapersOfProgrammes implements PapersAsked {
    private final Programmes programmes;

    PapersOfProgrammes(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<PaperRule> of(Listing listing) {
        return programmes.list().stream()
                .filter(one -> one.criteria().territory().contains(listing.territory()))
                .flatMap(PapersOfProgrammes::rules)
                .toList();
    }

    private static Stream<PaperRule> rules(Programme programme) {
        return programme.criteria().practice().papers().entrySet().stream()
                .map(rule -> new PaperRule(rule.getKey(), rule.getValue(), programme.name()));
    }
}
