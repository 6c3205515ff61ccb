package id.payung.eligibility.web;

import id.payung.eligibility.Criteria;
import id.payung.eligibility.Criteria.Range;
import id.payung.eligibility.Deadlines;
import id.payung.eligibility.Practice;
import id.payung.eligibility.Practice.DecileLeft;
import id.payung.eligibility.RankBy;
import id.payung.eligibility.web.ProgrammeAnswer.Span;
import id.payung.eligibility.web.ProgrammeAnswer.Whom;
import id.payung.eligibility.web.ProgrammeAnswer.Work;
import id.payung.registry.Occupation;
import id.payung.shared.Mending;
import id.payung.shared.Typed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Whom a programme helps and how its cover goes on, as typed; kept as it is while anything must be
 * mended. What is left empty is not asked of anybody.
 *
 * @param occupations codes of those who are left out
 */
public record CriteriaForm(Map<String, String> typed, Set<String> occupations) {
    static final String AREA = "wilayah";
    static final String REFERENCE = "dasar";
    static final String POOREST = "termiskin";
    static final String LEAST_POOR = "tertinggi";
    static final String DECILE_REQUIRED = "desilwajib";
    static final String YOUNGEST = "termuda";
    static final String OLDEST = "tertua";
    static final String OCCUPATIONS = "pekerjaan";
    static final String OCCUPATION_REQUIRED = "pekerjaanwajib";
    static final String ANSWER = "tanya";
    static final String SELF_PAYERS = "mandiri";
    static final String VISIT = "kunjungan";
    static final String AGREEMENT = "pks";
    static final String DECILE_LEFT = "desilkeluar";
    static final String ENDS = "berakhir";
    static final String PLEDGES = "janji";
    static final String RANK = "urutan";

    private static final int LONGEST_REFERENCE = 300;
    private static final int LONGEST_ANSWER = 3 * 365;
    private static final Set<String> PLEDGE_DAYS = Set.of("", "7", "30", "60");

    static CriteriaForm typed(MultiValueMap<String, String> typed) {
        return new CriteriaForm(
                typed.toSingleValueMap(),
                Set.copyOf(typed.getOrDefault(OCCUPATIONS, List.<String>of())));
    }

    static CriteriaForm of(Criteria criteria) {
        return of(Whom.of(criteria), Work.of(criteria.practice()));
    }

    /** What a program sends, to be held to the same rules. */
    static CriteriaForm of(Whom whom, Work work) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(AREA, whom.livesIn());
        typed.put(REFERENCE, whom.reference());
        range(typed, POOREST, LEAST_POOR, whom.deciles());
        range(typed, YOUNGEST, OLDEST, whom.ages());
        typed.put(ANSWER, Objects.toString(work.answerHolds(), ""));
        typed.put(VISIT, Objects.toString(work.visitHolds(), ""));
        typed.put(DECILE_LEFT, work.decileLeft().name());
        typed.put(ENDS, Objects.toString(work.endsAtAge(), ""));
        typed.put(PLEDGES, Objects.toString(work.continuesPledges(), ""));
        for (int at = 0; at < work.ranking().size(); at++) {
            typed.put(RANK + (at + 1), work.ranking().get(at).name());
        }
        tick(typed, DECILE_REQUIRED, whom.decileRequired());
        tick(typed, OCCUPATION_REQUIRED, whom.occupationRequired());
        tick(typed, SELF_PAYERS, work.takesSelfPayers());
        tick(typed, AGREEMENT, whom.agreementNeeded());
        return new CriteriaForm(typed, Set.copyOf(whom.excludedOccupations()));
    }

    private static void range(
            Map<String, String> typed, String lowest, String highest, @Nullable Span span) {
        typed.put(lowest, span == null ? "" : String.valueOf(span.lowest()));
        typed.put(highest, span == null ? "" : String.valueOf(span.highest()));
    }

    private static void tick(Map<String, String> typed, String field, boolean ticked) {
        if (ticked) {
            typed.put(field, "ya");
        }
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public boolean ticked(String field) {
        return typed.containsKey(field);
    }

    /**
     * The fields to mend, in their order on the page, with the key of what is wrong.
     *
     * @param legal the ages that the law sets, which a programme may narrow and never widen
     */
    Map<String, String> errors(JoiningAges legal) {
        return new Mending()
                .check(AREA, Typed.area(value(AREA)).isPresent(), "rule.form.area")
                .check(
                        REFERENCE,
                        !value(REFERENCE).isEmpty()
                                && value(REFERENCE).length() <= LONGEST_REFERENCE,
                        "rule.form.reference")
                .check(POOREST, between(POOREST, LEAST_POOR, 1, 10), "rule.form.deciles")
                .check(
                        YOUNGEST,
                        between(YOUNGEST, OLDEST, legal.from(), legal.below() - 1),
                        "rule.form.ages")
                .check(OCCUPATIONS, known(occupations), "rule.form.occupations")
                .check(ANSWER, within(ANSWER, 1, LONGEST_ANSWER), "rule.form.answers")
                .check(VISIT, within(VISIT, 1, 60), "rule.form.visits")
                .check(DECILE_LEFT, left().findAny().isPresent(), "rule.form.decileleft")
                .check(ENDS, within(ENDS, 18, 120), "rule.form.ends")
                .check(PLEDGES, PLEDGE_DAYS.contains(value(PLEDGES)), "rule.form.pledges")
                .check(RANK + 1, isAnOrder(), "rule.form.ranking")
                .fields();
    }

    private boolean between(String lowest, String highest, long least, long most) {
        long low = Typed.amount(value(lowest));
        long high = Typed.amount(value(highest));
        return (value(lowest) + value(highest)).isEmpty()
                || (low >= least && low <= high && high <= most);
    }

    private boolean within(String field, int least, int most) {
        long number = Typed.amount(value(field));
        return value(field).isEmpty() || (number >= least && number <= most);
    }

    private static boolean known(Set<String> occupations) {
        return Arrays.stream(Occupation.values())
                .map(Enum::name)
                .collect(Collectors.toSet())
                .containsAll(occupations);
    }

    private Stream<DecileLeft> left() {
        return Arrays.stream(DecileLeft.values())
                .filter(one -> one.name().equals(value(DECILE_LEFT)));
    }

    private boolean isAnOrder() {
        List<String> words = ranks().toList();
        List<RankBy> order = ranking();
        return !order.isEmpty()
                && order.size() == words.size()
                && Set.copyOf(order).size() == order.size();
    }

    private Stream<String> ranks() {
        return IntStream.rangeClosed(1, RankBy.values().length)
                .mapToObj(at -> value(RANK + at))
                .filter(word -> !word.isEmpty());
    }

    private List<RankBy> ranking() {
        return ranks().flatMap(
                        word ->
                                Arrays.stream(RankBy.values())
                                        .filter(one -> one.name().equals(word)))
                .toList();
    }

    /** The rules that are meant, with no papers and the usual deadlines; only without errors. */
    Criteria wanted() {
        return new Criteria(
                Typed.area(value(AREA)).orElseThrow(),
                range(YOUNGEST, OLDEST),
                range(POOREST, LEAST_POOR),
                ticked(DECILE_REQUIRED),
                occupations,
                ticked(OCCUPATION_REQUIRED),
                ticked(AGREEMENT),
                new Practice(
                        whole(ANSWER),
                        ticked(SELF_PAYERS),
                        left().findAny().orElseThrow(),
                        Map.of(),
                        whole(VISIT),
                        whole(PLEDGES),
                        whole(ENDS),
                        ranking(),
                        Deadlines.usual()),
                value(REFERENCE));
    }

    private @Nullable Range range(String lowest, String highest) {
        Integer low = whole(lowest);
        Integer high = whole(highest);
        return low == null || high == null ? null : new Range(low, high);
    }

    private @Nullable Integer whole(String field) {
        return value(field).isEmpty() ? null : Integer.valueOf((int) Typed.amount(value(field)));
    }
}
