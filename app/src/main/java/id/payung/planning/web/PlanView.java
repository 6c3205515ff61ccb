package id.payung.planning.web;

import id.payung.legalbases.LegalBasis;
import id.payung.planning.StoredPlan;
import id.payung.planning.plan.Group;
import id.payung.planning.plan.Plan;
import id.payung.planning.plan.Planner;
import id.payung.planning.plan.Purse;
import id.payung.planning.plan.TenureClass;
import id.payung.registry.Occupation;
import id.payung.shared.Columns;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.shell.Shell;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One plan as its page shows it.
 *
 * @param more what the next money buys in each fund
 * @param legalBases on which a draft may rest
 * @param refusal why a draft was not made
 */
public record PlanView(
        StoredPlan stored,
        List<Planner.More> more,
        long moreMoney,
        List<LegalBasis> legalBases,
        @Nullable Refusal refusal) {

    private static final int MOST_VILLAGES = 40;

    /**
     * A part of the plan beside those it could have covered.
     *
     * @param asked people who could be covered
     */
    public record Part<K>(K key, long asked, long people, long cost) {
        public long uncovered() {
            return asked - people;
        }

        /** Covered of asked, in tenths of a percent. */
        public long perMille() {
            return asked == 0 ? 0 : people * 1000 / asked;
        }
    }

    public Plan plan() {
        return stored.plan();
    }

    /** Each fund with whom it takes; asked are those whom its earmark admits. */
    public List<Part<Purse>> byFund() {
        return plan().question().purses().stream()
                .map(
                        purse ->
                                new Part<>(
                                        purse,
                                        plan().question().groups().stream()
                                                .filter(purse.earmark()::admits)
                                                .mapToLong(Group::people)
                                                .sum(),
                                        ofFund(purse.fund()),
                                        plan().of(purse.fund()).stream()
                                                .mapToLong(Plan.Line::cost)
                                                .sum()))
                .toList();
    }

    /** In how many villages the fund covers somebody. */
    public long villages(UUID fund) {
        return plan().of(fund).stream().map(line -> line.group().territory()).distinct().count();
    }

    /** The villages least covered first. */
    public List<Part<TerritoryCode>> byVillage() {
        return by(Group::territory).stream()
                .sorted(
                        Comparator.comparingDouble(
                                        (Part<TerritoryCode> part) ->
                                                (double) part.people / part.asked)
                                .thenComparing(Part::key))
                .toList();
    }

    public List<Part<Integer>> byDecile() {
        return by(Group::decile);
    }

    public List<Part<String>> byTenure() {
        return by(group -> group.tenure().name());
    }

    public List<Part<String>> byOccupation() {
        return by(Group::occupation);
    }

    /** Whether the plan may use the fund's money. */
    public boolean uses(UUID fund) {
        return plan().question().purses().stream().anyMatch(purse -> purse.fund().equals(fund));
    }

    /** How many the fund covers. */
    public long ofFund(UUID fund) {
        return plan().of(fund).stream().mapToLong(Plan.Line::people).sum();
    }

    /** How many of the decile are covered. */
    public long inDecile(int decile) {
        return plan().lines().stream()
                .filter(line -> line.group().decile() == decile)
                .mapToLong(Plan.Line::people)
                .sum();
    }

    /** How many of the tenure class are covered. */
    public long inTenure(TenureClass tenure) {
        return plan().lines().stream()
                .filter(line -> line.group().tenure() == tenure)
                .mapToLong(Plan.Line::people)
                .sum();
    }

    /** People whom no fund of the plan may pay for, whatever its money. */
    public long outsideEarmarks() {
        return plan().question().groups().stream()
                .filter(
                        group ->
                                plan().question().purses().stream()
                                        .noneMatch(purse -> purse.earmark().admits(group)))
                .mapToLong(Group::people)
                .sum();
    }

    /** What one person costs the fund, from the cheaper to the dearer sector. */
    public static List<Long> prices(Purse purse) {
        return java.util.stream.Stream.of(id.payung.rules.contribution.Sector.values())
                .map(purse::price)
                .distinct()
                .sorted()
                .toList();
    }

    /** The funds in the order that is asked for; else in that in which they pay. */
    public List<Part<Purse>> byFund(Position position) {
        return Columns.<Part<Purse>>none()
                .or("dana", part -> part.key().name())
                .or("sah", Part::asked)
                .or("harga", part -> prices(part.key()).getFirst())
                .or("kursi", part -> part.key().seats())
                .or("anggaran", part -> left(part.key()))
                .or("orang", Part::people)
                .or("biaya", Part::cost)
                .sorted(byFund(), position);
    }

    /** Rupiah that the fund may still promise in the years of the plan. */
    public static long left(Purse purse) {
        return purse.left().values().stream().mapToLong(Long::longValue).sum();
    }

    /** What more money buys in the order that is asked for; else the most people first. */
    public List<Planner.More> more(Position position) {
        return Columns.<Planner.More>none()
                .or("penambah", line -> line.purse().name())
                .or("tambahan", Planner.More::people)
                .or("tambah-biaya", Planner.More::cost)
                .sorted(more, position);
    }

    public List<Part<Integer>> byDecile(Position position) {
        return PlanView.<Integer>parts("desil")
                .or("desil-nama", part -> part.key() == 0 ? null : part.key())
                .sorted(byDecile(), position);
    }

    public List<Part<String>> byTenure(Position position) {
        return PlanView.<String>parts("masa")
                .or("masa-nama", part -> TenureClass.valueOf(part.key()))
                .sorted(byTenure(), position);
    }

    public List<Part<String>> byOccupation(Position position) {
        return PlanView.<String>parts("pekerjaan")
                .or(
                        "pekerjaan-nama",
                        part ->
                                part.key().isEmpty()
                                        ? null
                                        : Occupation.valueOf(part.key()).label())
                .sorted(byOccupation(), position);
    }

    /** As many villages as a person reads, in the order that is asked for. */
    public List<Part<TerritoryCode>> villages(Shell shell) {
        return villages(shell::area).sorted(byVillage(), shell.order()).stream()
                .limit(MOST_VILLAGES)
                .toList();
    }

    static Columns<Part<TerritoryCode>> villages(Function<TerritoryCode, String> name) {
        return PlanView.<TerritoryCode>parts("desa")
                .or("desa-nama", part -> name.apply(part.key()));
    }

    private static <K> Columns<Part<K>> parts(String word) {
        return Columns.<Part<K>>none()
                .or(word + "-calon", Part::asked)
                .or(word + "-dipilih", Part::people)
                .or(word + "-belum", Part::uncovered)
                .or(word + "-bagian", Part::perMille);
    }

    private <K extends Comparable<K>> List<Part<K>> by(Function<Group, K> key) {
        Map<K, Part<K>> parts = new TreeMap<>();
        plan().question()
                .groups()
                .forEach(
                        group ->
                                parts.merge(
                                        key.apply(group),
                                        new Part<>(key.apply(group), group.people(), 0, 0),
                                        PlanView::sum));
        plan().lines()
                .forEach(
                        line ->
                                parts.merge(
                                        key.apply(line.group()),
                                        new Part<>(
                                                key.apply(line.group()),
                                                0,
                                                line.people(),
                                                line.cost()),
                                        PlanView::sum));
        return List.copyOf(parts.values());
    }

    private static <K> Part<K> sum(Part<K> one, Part<K> other) {
        return new Part<>(
                one.key, one.asked + other.asked, one.people + other.people, one.cost + other.cost);
    }
}
