package id.payung.eligibility;

import id.payung.intake.PaperKind;
import id.payung.intake.PaperRule.Weight;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a programme does its work, where its regulation leaves that to itself.
 *
 * @param answerDays so many days the insurer's answer to "already active?" holds, and without one
 *     nobody is eligible; {@code null} where the programme does not ask
 * @param takesSelfPayers whether somebody who is active by his own payment may be taken over
 * @param decileLeft what follows when somebody who is covered leaves the programme's deciles
 * @param papers what must come with every list of proposals, and what is kept back without it
 * @param visitMonths so many months the result of a visit holds, and without one nobody is
 *     eligible; {@code null} where the programme does not ask for visits
 * @param continuesPledges so many days before a donor's pledge ends other money is drafted for its
 *     people; {@code null} where officers do it themselves
 * @param endsAtAge funding ends with the month in which a worker completes so many years; {@code
 *     null} where who joined in time goes on, as the law lets him
 * @param ranking by what those who wait for a seat are put in order, the weightiest first; a fund
 *     may have an order of its own
 * @param deadlines after which work that waits is late
 */
public record Practice(
        @Nullable Integer answerDays,
        boolean takesSelfPayers,
        DecileLeft decileLeft,
        Map<PaperKind, Weight> papers,
        @Nullable Integer visitMonths,
        @Nullable Integer continuesPledges,
        @Nullable Integer endsAtAge,
        List<RankBy> ranking,
        Deadlines deadlines) {
    /** A month leaves time to check, approve and sign what was drafted. */
    public static final int USUAL_DAYS = 30;

    public Practice {
        papers = Map.copyOf(papers);
        ranking = List.copyOf(ranking);
    }

    /** What a programme does about a covered worker whose decile is no longer its own. */
    public enum DecileLeft {
        /** Cover goes on to the end of its decree; at renewal the new decile counts. */
        KEEP,
        /** Somebody looks at each of them and decides; until then cover goes on. */
        REVIEW
    }

    /** Asks nothing beyond the criteria. */
    public static Practice plain() {
        return new Practice(
                null,
                false,
                DecileLeft.REVIEW,
                Map.of(),
                null,
                USUAL_DAYS,
                null,
                RankBy.USUAL,
                Deadlines.usual());
    }

    /** The insurer is asked, and its answer holds for so many days. */
    public Practice asking(int days) {
        return new Practice(
                days,
                takesSelfPayers,
                decileLeft,
                papers,
                visitMonths,
                continuesPledges,
                endsAtAge,
                ranking,
                deadlines);
    }

    public Practice takingSelfPayers() {
        return new Practice(
                answerDays,
                true,
                decileLeft,
                papers,
                visitMonths,
                continuesPledges,
                endsAtAge,
                ranking,
                deadlines);
    }

    /** Whoever leaves the deciles stays covered to the end without being looked at. */
    public Practice keepingWhoLeaves() {
        return new Practice(
                answerDays,
                takesSelfPayers,
                DecileLeft.KEEP,
                papers,
                visitMonths,
                continuesPledges,
                endsAtAge,
                ranking,
                deadlines);
    }

    /** Lists bring this paper; the weight says what they may not do without it. */
    public Practice wanting(PaperKind paper, Weight weight) {
        Map<PaperKind, Weight> all = new EnumMap<>(PaperKind.class);
        all.putAll(papers);
        all.put(paper, weight);
        return ruled(all, deadlines);
    }

    /** The same work, with these papers and no others, by these days. */
    public Practice ruled(Map<PaperKind, Weight> other, Deadlines days) {
        return new Practice(
                answerDays,
                takesSelfPayers,
                decileLeft,
                other,
                visitMonths,
                continuesPledges,
                endsAtAge,
                ranking,
                days);
    }

    /** Only who was met by an officer in so many months. */
    public Practice visiting(int months) {
        return new Practice(
                answerDays,
                takesSelfPayers,
                decileLeft,
                papers,
                months,
                continuesPledges,
                endsAtAge,
                ranking,
                deadlines);
    }

    /** Other money is drafted for a pledge's people 60, 30 or 7 days before it ends. */
    public Practice continuingPledges(@Nullable Integer days) {
        return new Practice(
                answerDays,
                takesSelfPayers,
                decileLeft,
                papers,
                visitMonths,
                days,
                endsAtAge,
                ranking,
                deadlines);
    }

    /** Nobody is funded beyond the month in which he completes so many years. */
    public Practice endingAtAge(int years) {
        return new Practice(
                answerDays,
                takesSelfPayers,
                decileLeft,
                papers,
                visitMonths,
                continuesPledges,
                years,
                ranking,
                deadlines);
    }

    /** Who waits for a seat is put in order by these, the weightiest first. */
    public Practice ranking(RankBy... criteria) {
        return new Practice(
                answerDays,
                takesSelfPayers,
                decileLeft,
                papers,
                visitMonths,
                continuesPledges,
                endsAtAge,
                List.of(criteria),
                deadlines);
    }
}
