package id.payung.funding;

import id.payung.shared.TerritoryCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * How many more people of which area and occupation a fund may take in some months, asked of a
 * whole list at once. Of no two quotas that cross are both set, so going from the narrowest to the
 * widest and keeping from each the first who fit leaves as many people as there is any way to fit,
 * and of those the first of the list.
 */
public final class QuotaRoom {
    /** Where no quota is set. */
    public static final QuotaRoom UNLIMITED = new QuotaRoom(List.of());

    private final List<Width> widths;

    /** Quotas of areas of one level, for everybody or for single occupations. */
    private record Width(int area, boolean ofAll, List<Quota> quotas) {}

    private QuotaRoom(List<Width> widths) {
        this.widths = widths;
    }

    /**
     * Room in these quotas.
     *
     * @param left with the people who still fit, not those of the quota itself
     */
    public static QuotaRoom of(List<Quota> left) {
        return new QuotaRoom(
                left.stream()
                        .map(quota -> new Width(length(quota), isForAll(quota), List.of()))
                        .distinct()
                        .sorted(
                                Comparator.comparingInt(Width::area)
                                        .reversed()
                                        .thenComparing(Width::ofAll))
                        .map(
                                width ->
                                        new Width(
                                                width.area,
                                                width.ofAll,
                                                left.stream()
                                                        .filter(quota -> isOf(width, quota))
                                                        .toList()))
                        .toList());
    }

    private static boolean isOf(Width width, Quota quota) {
        return length(quota) == width.area && isForAll(quota) == width.ofAll;
    }

    private static int length(Quota quota) {
        return quota.area().value().length();
    }

    private static boolean isForAll(Quota quota) {
        return quota.occupation().isEmpty();
    }

    /** Whether any quota is set. */
    public boolean isLimited() {
        return !widths.isEmpty();
    }

    /**
     * The subquery that keeps of the candidates those who fit.
     *
     * @param candidates a query of {@code worker, territory, occupation} and {@code at}, the place
     *     in the order in which they are taken
     */
    public String fitting(String candidates) {
        StringBuilder sql = new StringBuilder("(with kept0 as (").append(candidates).append(")\n");
        for (int at = 1; at <= widths.size(); at++) {
            sql.append(kept(at, widths.get(at - 1)));
        }
        return sql.append(" select worker, territory, at from kept%d)".formatted(widths.size()))
                .toString();
    }

    /** Of all who count in a quota of the width the first so many, and whoever counts in none. */
    private static String kept(int at, Width width) {
        return """
        , kept%1$d as (
            select worker, territory, occupation, at
            from (select c.*, q.people, row_number() over (partition by q.area, q.occupation order by c.at) as place
                  from kept%2$d c
                  left join (select unnest(:areas%1$d::text[]) as area, unnest(:trades%1$d::text[]) as occupation,
                                    unnest(:lefts%1$d::int[]) as people) q
                    on q.area = left(c.territory, %3$d) and q.occupation = %4$s) counted
            where people is null or place <= people)
        """
                .formatted(at, at - 1, width.area, width.ofAll ? "''" : "c.occupation");
    }

    /** The statement with the room in it. */
    public StatementSpec bound(StatementSpec asked) {
        StatementSpec bound = asked;
        for (int at = 1; at <= widths.size(); at++) {
            List<Quota> quotas = widths.get(at - 1).quotas;
            bound =
                    bound.param("areas" + at, texts(quotas, quota -> quota.area().value()))
                            .param("trades" + at, texts(quotas, Quota::occupation))
                            .param(
                                    "lefts" + at,
                                    quotas.stream().map(Quota::people).toArray(Integer[]::new));
        }
        return bound;
    }

    private static String[] texts(
            List<Quota> quotas, java.util.function.Function<Quota, String> of) {
        return quotas.stream().map(of).toArray(String[]::new);
    }

    /** A quota that has no room for somebody who lives there and works so. */
    public Optional<Quota> full(TerritoryCode home, String occupation) {
        return IntStream.range(0, widths.size())
                .mapToObj(at -> widths.get(at).quotas)
                .flatMap(List::stream)
                .filter(quota -> quota.counts(home, occupation) && quota.people() == 0)
                .findFirst();
    }
}
