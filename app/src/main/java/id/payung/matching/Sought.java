package id.payung.matching;

import id.payung.matching.SearchRows.Asked;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and keeps the pairs of some people of a list. */
@Component
class Sought {
    private final JdbcClient jdbc;
    private final LikelyPairs likely;
    private final People people;
    private final PairRows pairs;
    private final Models models;
    private final Clock clock;

    Sought(
            JdbcClient jdbc,
            LikelyPairs likely,
            People people,
            PairRows pairs,
            Models models,
            Clock clock) {
        this.jdbc = jdbc;
        this.likely = likely;
        this.people = people;
        this.pairs = pairs;
        this.models = models;
        this.clock = clock;
    }

    /**
     * A pair from the band upwards that was not known before.
     *
     * @param contradicted whether something forbids to take them for one person unasked
     */
    record Kept(UUID id, Person one, Person other, Score score, boolean contradicted) {}

    /**
     * New pairs.
     *
     * @param resembling how many others each person resembles from the band upwards
     */
    record Found(List<Kept> pairs, Map<UUID, Integer> resembling) {}

    /**
     * What one whole search goes by: what is learnt or registered meanwhile is for the next one.
     */
    record Footing(Models.Numbered model, RegisteredNumbers registered) {}

    /** For a search for so many people. */
    Footing footing(long asked) {
        return new Footing(models.inUse(), likely.registered(asked));
    }

    Found among(List<Asked> asked, UUID listing, Footing footing) {
        Map<UUID, Person> known =
                new HashMap<>(people.withIds(asked.stream().map(Asked::worker).toList()));
        Set<Likely> candidates =
                known.isEmpty() ? Set.of() : likely.of(known.values(), footing.registered());
        known.putAll(people.withIds(strangers(candidates, known)));
        if (known.isEmpty()) {
            return new Found(List.of(), Map.of());
        }
        Comparing comparing = new Comparing(known.values(), footing.model().model());
        List<Kept> kept = new ArrayList<>();
        Map<UUID, Integer> resembling = new HashMap<>();
        // In one order whoever seeks: two searches that find the same pairs wait for each other
        // instead of each holding what the other wants.
        for (Likely pair : new TreeSet<>(candidates)) {
            if (comparing.knows(pair)) {
                asked(comparing, pair)
                        .ifPresent(
                                score -> {
                                    resembling.merge(pair.one(), 1, Integer::sum);
                                    resembling.merge(pair.other(), 1, Integer::sum);
                                    keep(comparing, pair, score, footing.model(), listing, kept);
                                });
            }
        }
        return new Found(kept, resembling);
    }

    /** The score of a pair that somebody has to look at, or that is beyond doubt. */
    static Optional<Score> asked(Comparing comparing, Likely pair) {
        return comparing.bitsAtMost(pair) < Searching.BAND.ask()
                ? Optional.empty()
                : Optional.of(comparing.score(pair))
                        .filter(score -> score.bits() >= Searching.BAND.ask())
                        .filter(score -> !score.isRefuted());
    }

    private void keep(
            Comparing comparing,
            Likely pair,
            Score score,
            Models.Numbered model,
            UUID listing,
            List<Kept> kept) {
        Person one = comparing.person(pair.one());
        Person other = comparing.person(pair.other());
        pairs.keep(one, other, score, model.version(), listing, clock.instant())
                .ifPresent(
                        id ->
                                kept.add(
                                        new Kept(
                                                id,
                                                one,
                                                other,
                                                score,
                                                comparing.contradicts(pair))));
    }

    private static Collection<UUID> strangers(Set<Likely> pairs, Map<UUID, Person> known) {
        Set<UUID> strangers = new HashSet<>();
        for (Likely pair : pairs) {
            strangers.add(pair.one());
            strangers.add(pair.other());
        }
        strangers.removeAll(known.keySet());
        return strangers;
    }

    String nameOf(UUID listing) {
        return jdbc.sql("select file_name from intake.listing where id = ?")
                .param(listing)
                .query((row, _) -> row.getString(1))
                .single();
    }
}
