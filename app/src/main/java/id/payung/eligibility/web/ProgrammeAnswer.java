package id.payung.eligibility.web;

import id.payung.eligibility.Criteria;
import id.payung.eligibility.Practice;
import id.payung.eligibility.Practice.DecileLeft;
import id.payung.eligibility.Programme;
import id.payung.eligibility.RankBy;
import id.payung.eligibility.web.ProgrammesApi.AskedPaper;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme as programs read it.
 *
 * @param criteria together with {@code practice} what two people change
 * @param rules what one of its officers may change
 */
record ProgrammeAnswer(
        UUID id,
        String code,
        String name,
        String territory,
        Whom criteria,
        Work practice,
        ProgrammesApi.Rules rules) {

    /**
     * Whom it means to help, beyond what the law asks.
     *
     * @param deciles absent when the programme does not ask, like {@code ages}
     * @param reference the article of its own regulation
     */
    record Whom(
            @NotNull String livesIn,
            @Nullable Span ages,
            @Nullable Span deciles,
            boolean decileRequired,
            @NotNull List<@NotNull String> excludedOccupations,
            boolean occupationRequired,
            boolean agreementNeeded,
            @NotNull String reference) {
        static Whom of(Criteria criteria) {
            return new Whom(
                    criteria.territory().value(),
                    Span.of(criteria.ages()),
                    Span.of(criteria.deciles()),
                    criteria.decileRequired(),
                    criteria.excludedOccupations().stream().sorted().toList(),
                    criteria.occupationRequired(),
                    criteria.agreementNeeded(),
                    criteria.reference());
        }
    }

    /** Whole numbers from the lowest to the highest, both included. */
    record Span(int lowest, int highest) {
        static @Nullable Span of(Criteria.@Nullable Range range) {
            return range == null ? null : new Span(range.lowest(), range.highest());
        }
    }

    /**
     * How it does its work, where its regulation leaves that to itself.
     *
     * @param answerHolds days; absent where the insurer is not asked
     * @param visitHolds months; absent where nobody is visited
     * @param ranking of those who wait, the weightiest first
     */
    record Work(
            @Nullable Integer answerHolds,
            @Nullable Integer visitHolds,
            boolean takesSelfPayers,
            @NotNull DecileLeft decileLeft,
            @Nullable Integer continuesPledges,
            @Nullable Integer endsAtAge,
            @NotNull List<@NotNull RankBy> ranking) {
        static Work of(Practice practice) {
            return new Work(
                    practice.answerDays(),
                    practice.visitMonths(),
                    practice.takesSelfPayers(),
                    practice.decileLeft(),
                    practice.continuesPledges(),
                    practice.endsAtAge(),
                    practice.ranking());
        }
    }

    static ProgrammeAnswer of(Programme programme) {
        Practice practice = programme.criteria().practice();
        return new ProgrammeAnswer(
                programme.id(),
                programme.code(),
                programme.name(),
                programme.territory().value(),
                Whom.of(programme.criteria()),
                Work.of(practice),
                rules(practice));
    }

    private static ProgrammesApi.Rules rules(Practice practice) {
        return new ProgrammesApi.Rules(
                practice.papers().entrySet().stream()
                        .map(rule -> new AskedPaper(rule.getKey(), rule.getValue()))
                        .sorted(Comparator.comparing(AskedPaper::paper))
                        .toList(),
                practice.deadlines().visit(),
                practice.deadlines().answer(),
                practice.deadlines().desk());
    }
}
