package id.payung.eligibility;

import id.payung.eligibility.AssessmentRows.Judged;
import id.payung.law.LawInForce;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Judges candidates as they stream by: cover is asked for and judgements are written for a few
 * thousand at a time.
 */
@Component
class Judging {
    private static final int AT_ONCE = 4_000;
    private static final int WORTH_COUNTING = 1_000;

    private final CoverFacts cover;
    private final AssessmentRows rows;
    private final LawInForce law;
    private final Clock clock;

    Judging(CoverFacts cover, AssessmentRows rows, LawInForce law, Clock clock) {
        this.cover = cover;
        this.rows = rows;
        this.law = law;
        this.clock = clock;
    }

    /**
     * @param source hands every candidate to the visitor it is given
     */
    AssessedCounts judge(
            Programme programme, LocalDate asOf, Consumer<Consumer<Candidate>> source) {
        Round round = new Round(programme, asOf);
        AssessedCounts counts = round.judge(source);
        if (round.written >= WORTH_COUNTING) {
            rows.analyze();
        }
        return counts;
    }

    /** The same of those who have a judgement: of these the planner knows already. */
    AssessedCounts judgeAgain(
            Programme programme, LocalDate asOf, Consumer<Consumer<Candidate>> source) {
        return new Round(programme, asOf).judge(source);
    }

    private final class Round {
        private final Programme programme;
        private final Policy policy;
        private final LocalDate asOf;
        private final List<Candidate> waiting = new ArrayList<>(AT_ONCE);
        private AssessedCounts counts = AssessedCounts.NOBODY;
        private long written;

        private Round(Programme programme, LocalDate asOf) {
            this.programme = programme;
            this.policy = Policy.of(programme, law.law());
            this.asOf = asOf;
        }

        private AssessedCounts judge(Consumer<Consumer<Candidate>> source) {
            source.accept(this::take);
            settle();
            return counts;
        }

        private void take(Candidate candidate) {
            waiting.add(candidate);
            if (waiting.size() == AT_ONCE) {
                settle();
            }
        }

        private void settle() {
            if (waiting.isEmpty()) {
                return;
            }
            List<UUID> workers = waiting.stream().map(Candidate::worker).toList();
            Map<UUID, Cover> covered = cover.covering(workers, YearMonth.from(asOf));
            List<Judged> judged =
                    waiting.stream()
                            .map(each -> each.coveredBy(covered.get(each.worker())))
                            .map(each -> new Judged(each, policy.judge(each, asOf)))
                            .toList();
            written += rows.write(programme, asOf, clock.instant(), judged);
            for (Judged each : judged) {
                counts = counts.and(each.judgement().outcome());
            }
            waiting.clear();
        }
    }
}
