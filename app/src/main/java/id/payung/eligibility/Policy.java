package id.payung.eligibility;

import static id.payung.eligibility.Condition.ALIVE;
import static id.payung.eligibility.Condition.NOT_COVERED_ELSEWHERE;
import static id.payung.eligibility.Condition.OCCUPATION;
import static id.payung.eligibility.Condition.POOR_ENOUGH;
import static id.payung.eligibility.Condition.RESIDENT;

import id.payung.eligibility.Criteria.Range;
import id.payung.rules.law.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of one programme in the order of its regulation. The same function judges one
 * worker on his page and a million in a run: there is no second reading of eligibility in SQL.
 */
final class Policy {
    private final Programme programme;
    private final List<Criterion> criteria;

    private Policy(Programme programme, Law law) {
        this.programme = programme;
        Criteria asked = programme.criteria();
        AgeLimits ages = new AgeLimits(law);
        List<Criterion> ordered = new ArrayList<>();
        ordered.add(ages::oldEnough);
        ordered.add(ages::youngEnough);
        Range narrower = asked.ages();
        if (narrower != null) {
            ordered.add(AgeLimits.programme(narrower, asked.reference()));
        }
        ordered.add(this::resident);
        Range deciles = asked.deciles();
        if (deciles != null) {
            ordered.add((candidate, _) -> poorEnough(candidate, deciles));
        }
        if (asked.occupationRequired() || !asked.excludedOccupations().isEmpty()) {
            ordered.add(this::occupation);
        }
        ordered.add(this::notCoveredElsewhere);
        ordered.add(this::alive);
        criteria = List.copyOf(ordered);
    }

    static Policy of(Programme programme, Law law) {
        return new Policy(programme, law);
    }

    Judgement judge(Candidate candidate, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        criteria.forEach(criterion -> findings.add(criterion.judge(candidate, asOf)));
        new AnswerCriterion(programme).judge(candidate, asOf).ifPresent(findings::add);
        Visits.finding(programme.criteria(), candidate, asOf).ifPresent(findings::add);
        return new Judgement(findings);
    }

    private Finding resident(Candidate candidate, LocalDate asOf) {
        Criteria asked = programme.criteria();
        return Finding.of(
                asked.territory().contains(candidate.territory()),
                RESIDENT,
                asked.reference(),
                asked.territory());
    }

    private Finding poorEnough(Candidate candidate, Range deciles) {
        Criteria asked = programme.criteria();
        Integer decile = candidate.decile();
        if (decile == null) {
            return asked.decileRequired()
                    ? Finding.unknown(POOR_ENOUGH, asked.reference())
                    : Finding.of(
                            true,
                            POOR_ENOUGH,
                            asked.reference(),
                            "–",
                            deciles.lowest(),
                            deciles.highest());
        }
        return Finding.of(
                deciles.holds(decile),
                POOR_ENOUGH,
                asked.reference(),
                decile,
                deciles.lowest(),
                deciles.highest());
    }

    private Finding occupation(Candidate candidate, LocalDate asOf) {
        Criteria asked = programme.criteria();
        String occupation = candidate.occupation();
        if (occupation == null) {
            return asked.occupationRequired()
                    ? Finding.unknown(OCCUPATION, asked.reference())
                    : Finding.of(true, OCCUPATION, asked.reference(), "–");
        }
        return Finding.of(
                !asked.excludedOccupations().contains(occupation),
                OCCUPATION,
                asked.reference(),
                occupation);
    }

    private Finding notCoveredElsewhere(Candidate candidate, LocalDate asOf) {
        Cover cover = candidate.cover();
        String reference = programme.criteria().reference();
        return cover == null || cover.programme().equals(programme.id())
                ? Finding.of(true, NOT_COVERED_ELSEWHERE, reference)
                : Finding.of(false, NOT_COVERED_ELSEWHERE, reference, cover.fundName());
    }

    private Finding alive(Candidate candidate, LocalDate asOf) {
        LocalDate died = candidate.diedOn();
        String reference = programme.criteria().reference();
        return died == null || died.isAfter(asOf)
                ? Finding.of(true, ALIVE, reference)
                : Finding.of(false, ALIVE, reference, died);
    }
}
