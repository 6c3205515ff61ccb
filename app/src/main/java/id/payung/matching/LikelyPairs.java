package id.payung.matching;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds, for some records, everybody on the register worth comparing with them.
 *
 * <p>The register holds millions and a list some hundreds, so the register is asked through its
 * indexes instead of being read. A pair is worth comparing when it shares one of
 *
 * <ol>
 *   <li>the birth date, or the birth date with day and month the wrong way round, within a
 *       province, and the district or the first letter of the name;
 *   <li>the whole name in its plain spelling, within a regency;
 *   <li>the family card;
 *   <li>a NIK that one slip of the hand turns into the other's, anywhere in the nation.
 * </ol>
 *
 * Frequent values are capped: the first of January, on which half a village is said to be born,
 * must not compare everybody with everybody.
 */
@Component
class LikelyPairs {
    private static final String ALIKE =
            """
            with asked as (
                select w.id, w.name_key, w.family_card_index, w.born_on, w.territory,
                    left(w.territory, 2) as province, left(w.territory, 5) as regency, left(w.territory, 8) as district,
                    case when extract(day from w.born_on) <= 12
                        then make_date(extract(year from w.born_on)::int, extract(day from w.born_on)::int,
                                       extract(month from w.born_on)::int) end as swapped
                from registry.worker w where w.id = any (:ids::uuid[]))
            select a.id as one, b.id as other from asked a
            join lateral (
                select w.id from registry.worker w
                where w.born_on in (a.born_on, a.swapped) and w.id <> a.id and w.territory ^@ a.province
                  and (w.territory ^@ a.district or left(w.name_key, 1) = left(a.name_key, 1))
                limit 400) b on true
            union
            select a.id, b.id from asked a
            join lateral (
                select w.id from registry.worker w
                where w.name_key = a.name_key and w.id <> a.id and w.territory ^@ a.regency
                limit 200) b on true
            union
            select a.id, b.id from asked a
            join lateral (
                select w.id from registry.worker w
                where w.family_card_index = a.family_card_index and w.id <> a.id
                limit 50) b on true
            """;
    private final JdbcClient jdbc;
    private final MistypedNumbers mistyped;

    LikelyPairs(JdbcClient jdbc, MistypedNumbers mistyped) {
        this.jdbc = jdbc;
        this.mistyped = mistyped;
    }

    /** What a search for so many people needs to know of the register beforehand. */
    RegisteredNumbers registered(long asked) {
        return mistyped.registered(asked);
    }

    Set<Likely> of(Collection<Person> asked, RegisteredNumbers registered) {
        // While the database looks for those who are alike, the numbers are hashed here.
        CompletableFuture<List<MistypedNumbers.Meant>> meant =
                CompletableFuture.supplyAsync(() -> mistyped.meant(asked, registered));
        Set<Likely> pairs =
                new LinkedHashSet<>(
                        jdbc.sql(ALIKE)
                                .param("ids", asked.stream().map(Person::id).toArray(UUID[]::new))
                                .query((row, _) -> Likely.of(row))
                                .list());
        pairs.addAll(mistyped.bearers(meant.join()));
        return pairs;
    }
}
