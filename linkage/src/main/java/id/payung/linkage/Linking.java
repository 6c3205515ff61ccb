package id.payung.linkage;

import id.payung.linkage.blocking.Candidates;
import id.payung.linkage.blocking.Rule;
import id.payung.linkage.blocking.RuleChoice;
import id.payung.linkage.clustering.AverageLinkage;
import id.payung.linkage.clustering.Clusters;
import id.payung.linkage.clustering.Contradictions;
import id.payung.linkage.clustering.Edges;
import id.payung.linkage.clustering.Objection;
import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.model.Model;
import id.payung.linkage.records.Field;
import id.payung.linkage.training.Evidence;
import id.payung.linkage.training.Expectation;
import id.payung.linkage.training.PatternCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Finds which records are one person, from tidy fields to persons, with nothing to be set.
 *
 * <p>Four steps. <i>Blocking</i>: rules are tried on a sample, the cheap ones find matches beyond
 * doubt, those choose the rules for all. <i>Comparing</i>: each pair becomes an agreement pattern.
 * <i>Training</i>: the counts of patterns give the model. <i>Clustering</i>: scored pairs become
 * persons. Each step is a package of its own and knows nothing of the next.
 */
final class Linking implements AutoCloseable {
    private static final int FEW = 1000;
    private static final double PAIRS_A_RECORD = 100;
    private static final double MOST_PAIRS = 25e6;
    private static final int RANDOM_PAIRS = 400_000;
    private static final int SAMPLERS = 4;
    private static final int KNOWN_MATCHES = 5_000;
    private static final double BEYOND_DOUBT = 4;
    private static final double WORTH_A_LOOK = -8;
    private static final double LEAST_SAY = -10;
    private static final double MOST_SAY = 20;

    private final List<Field> fields;
    private final int size;
    private final int masters;
    private final Phases phases;
    private final Comparisons comparisons;
    private final Objection contradictions;
    private final int lanes = Math.max(1, Runtime.getRuntime().availableProcessors());
    private final ExecutorService workers = Executors.newFixedThreadPool(lanes);

    /**
     * Prepares comparisons; {@link #find} does the work.
     *
     * @param fields evidence, at least one field of at least two records
     * @param masters how many of the first records are known to be different persons
     */
    Linking(List<Field> fields, int masters, Phases phases) {
        this.fields = fields;
        this.size = fields.getFirst().column().size();
        this.masters = masters;
        this.phases = phases;
        this.comparisons = Comparisons.of(fields);
        this.contradictions = Contradictions.in(comparisons);
    }

    /**
     * Compares, learns and decides.
     *
     * @param known a model that fits the fields; without one it is learnt
     * @param threshold odds in bits from which records are one person
     */
    Findings find(Optional<Model> known, double threshold) throws InterruptedException {
        Compared work = compared(known.map(model -> model.among(size)));
        phases.begin("clustering");
        Scoring scoring = new Scoring(comparisons, work.model());
        Edges edges = edges(work.pairs(), scoring, WORTH_A_LOOK);
        Clusters clusters = cluster(edges, scoring, threshold);
        phases.end();
        return new Findings(
                fields,
                clusters,
                pairs(work.pairs()),
                work.model(),
                scoring,
                review(edges, clusters),
                sink ->
                        work.pairs()
                                .forEach(
                                        each ->
                                                each.forEach(
                                                        (left, right, _) ->
                                                                sink.pair(left, right))));
    }

    /**
     * Compares and decides pair by pair.
     *
     * @param known a model that fits the fields
     */
    Linkage.Done links(Optional<Model> known, Band band) throws InterruptedException {
        Compared work = compared(known.map(model -> model.among(size)));
        phases.begin("clustering");
        Scoring scoring = new Scoring(comparisons, work.model());
        Edges edges = edges(work.pairs(), scoring, band.ask());
        List<Link> links = new Verdicts(band, masters, contradictions).of(edges);
        phases.end();
        return new Linkage.Done(links, work.model(), pairs(work.pairs()), scoring);
    }

    /** All pairs worth comparing and what they are worth. */
    private record Compared(List<ComparedPairs> pairs, Model model) {}

    private Compared compared(Optional<Model> known) throws InterruptedException {
        phases.begin("blocking");
        boolean few = size <= FEW;
        Look look = few ? Look.NONE : known.isPresent() ? look(known.get()) : firstLook();
        List<Rule> rules = look.rules();
        Candidates candidates =
                few ? Candidates.everyPair(size, masters) : Candidates.of(rules, size, masters);
        phases.begin("comparing");
        List<ComparedPairs> compared = compare(candidates);
        phases.begin("training");
        Model model =
                known.isPresent()
                        ? known.get()
                        : train(candidates, compared, look.learnt())
                                .model()
                                .withRules(words(rules));
        return new Compared(compared, model);
    }

    private static List<String> words(List<Rule> rules) {
        return rules.stream().map(Rule::toString).toList();
    }

    /** The rules that the model was learnt with; chosen anew if it names none of these fields. */
    private Look look(Model known) throws InterruptedException {
        List<Rule> rules = RuleChoice.named(fields, size, known.rules());
        return rules.isEmpty() ? firstLook() : new Look(rules, Optional.empty());
    }

    /**
     * What few pairs tell before all are compared.
     *
     * @param rules which find what the matches beyond doubt look like
     */
    private record Look(List<Rule> rules, Optional<Expectation.Learnt> learnt) {
        static final Look NONE = new Look(List.of(), Optional.empty());
    }

    private Look firstLook() throws InterruptedException {
        RuleChoice choice = new RuleChoice(fields, size, masters);
        Candidates first = Candidates.of(choice.first(), size, masters);
        List<ComparedPairs> compared = compare(first);
        Expectation.Learnt learnt = train(first, compared, Optional.empty());
        Scoring scoring = new Scoring(comparisons, learnt.model());
        Edges matches = edges(compared, scoring, BEYOND_DOUBT).sample(KNOWN_MATCHES);
        double budget = Math.min(PAIRS_A_RECORD * size, MOST_PAIRS);
        return new Look(choice.informedBy(matches, budget), Optional.of(learnt));
    }

    private List<ComparedPairs> compare(Candidates candidates) throws InterruptedException {
        List<ComparedPairs> compared = new ArrayList<>();
        candidates.emit(
                workers,
                lanes,
                () -> {
                    compared.add(new ComparedPairs(comparisons));
                    return compared.getLast();
                });
        return compared;
    }

    private Expectation.Learnt train(
            Candidates candidates,
            List<ComparedPairs> compared,
            Optional<Expectation.Learnt> earlier)
            throws InterruptedException {
        PatternCounts counts = new PatternCounts();
        compared.forEach(each -> counts.addAll(each.counts()));
        double all = allPairs();
        double left = all - pairs(compared);
        PatternCounts others = left > 0 ? sample(candidates) : new PatternCounts();
        double scale = others.total() == 0 ? 1 : left / others.total();
        Evidence evidence = new Evidence(counts, others, scale, all, size);
        return earlier.map(known -> Expectation.again(comparisons, evidence, known))
                .orElseGet(() -> Expectation.model(comparisons, evidence));
    }

    private double allPairs() {
        return size * (size - 1.0) / 2 - masters * (masters - 1.0) / 2;
    }

    /** Pairs that no rule made, drawn at random, each lane from a seed of its own. */
    private PatternCounts sample(Candidates candidates) throws InterruptedException {
        List<Callable<PatternCounts>> draws = new ArrayList<>();
        for (int lane = 0; lane < SAMPLERS; lane++) {
            SplittableRandom chance = new SplittableRandom(lane + 1);
            draws.add(() -> sample(candidates, chance));
        }
        PatternCounts others = new PatternCounts();
        for (var drawn : workers.invokeAll(draws)) {
            others.addAll(drawn.resultNow());
        }
        return others;
    }

    private PatternCounts sample(Candidates candidates, SplittableRandom chance) {
        PatternCounts others = new PatternCounts();
        for (int drawn = 0; drawn < RANDOM_PAIRS / SAMPLERS; drawn++) {
            int left = chance.nextInt(size);
            int right = masters + chance.nextInt(size - masters);
            if (left != right && !candidates.makes(left, right)) {
                others.add(comparisons.pattern(left, right), 1);
            }
        }
        return others;
    }

    private static Edges edges(List<ComparedPairs> compared, Scoring scoring, double least) {
        Edges edges = new Edges();
        for (ComparedPairs each : compared) {
            each.forEach(
                    (left, right, pattern) -> {
                        double bits = scoring.bits(left, pattern);
                        if (bits >= least) {
                            edges.add(left, right, bits);
                        }
                    });
        }
        return edges;
    }

    private Clusters cluster(Edges edges, Scoring scoring, double threshold) {
        return new AverageLinkage(
                        size,
                        scoring::bits,
                        (left, right) ->
                                (left < masters && right < masters)
                                        || contradictions.between(left, right),
                        threshold,
                        LEAST_SAY,
                        MOST_SAY)
                .clusters(edges);
    }

    /** Pairs near even odds, and likely pairs that the clusters keep apart. */
    private static List<Findings.Review> review(Edges edges, Clusters clusters) {
        List<Findings.Review> review = new ArrayList<>();
        for (int edge = 0; edge < edges.size(); edge++) {
            double bits = edges.score(edge);
            boolean joined = clusters.of(edges.left(edge)) == clusters.of(edges.right(edge));
            if (Math.abs(bits) < BEYOND_DOUBT || (!joined && bits > 0)) {
                review.add(new Findings.Review(edges.left(edge), edges.right(edge), bits));
            }
        }
        review.sort((one, other) -> Double.compare(other.bits(), one.bits()));
        return review;
    }

    private static long pairs(List<ComparedPairs> compared) {
        return compared.stream().mapToLong(ComparedPairs::size).sum();
    }

    @Override
    public void close() {
        workers.close();
    }
}
