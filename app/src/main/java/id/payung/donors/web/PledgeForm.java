package id.payung.donors.web;

import id.payung.donors.NewPledge;
import id.payung.donors.Pledge;
import id.payung.shared.Mending;
import id.payung.shared.Months;
import id.payung.shared.Typed;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * A new pledge as it was typed; kept as it is while anything must be mended or somebody is sought.
 *
 * @param neighbours ids of those whom the donor names
 * @param search the beginning of a name that is looked for
 * @param renews the pledge that it goes on from, or nothing
 */
public record PledgeForm(
        String fund,
        String from,
        String until,
        boolean monthly,
        Set<String> neighbours,
        String transport,
        String others,
        String search,
        String renews) {
    static final int MOST_NEIGHBOURS = 100;
    static final int MOST_PLACES = 1_000_000;
    private static final int A_YEAR = 12;

    /** From next month, for a year. */
    static PledgeForm blank(YearMonth now) {
        YearMonth first = now.plusMonths(1);
        return new PledgeForm(
                "",
                first.toString(),
                first.plusMonths(A_YEAR - 1).toString(),
                true,
                Set.of(),
                "",
                "",
                "",
                "");
    }

    /** As many months again, from the month after the last. */
    static PledgeForm renewing(Pledge former) {
        YearMonth first = former.months().last().plusMonths(1);
        return new PledgeForm(
                former.fund().toString(),
                first.toString(),
                first.plusMonths(former.months().count() - 1).toString(),
                former.monthly(),
                Set.of(),
                "",
                "",
                "",
                former.id().toString());
    }

    static PledgeForm typed(MultiValueMap<String, String> typed) {
        return new PledgeForm(
                text(typed, "dana"),
                text(typed, "dari"),
                text(typed, "sampai"),
                !text(typed, "cara").equals("sekaligus"),
                Set.copyOf(typed.getOrDefault("tujuan", List.of())),
                text(typed, "pengemudi"),
                text(typed, "lainnya"),
                text(typed, "nama"),
                text(typed, "lanjutan"));
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors() {
        return new Mending()
                .check("dana", Typed.id(fund).isPresent(), "pledge.form.fund")
                .check("dari", Typed.month(from).isPresent(), "pledge.form.from")
                .check("sampai", months().isPresent(), "pledge.form.until")
                .check("nama", neighbours.size() <= MOST_NEIGHBOURS, "pledge.form.neighbours")
                .check(
                        "lainnya",
                        Typed.amount(transport) + Typed.amount(others) <= MOST_PLACES,
                        "pledge.form.places")
                .fields();
    }

    /** Those named, whose ids can be read. */
    Set<UUID> ids() {
        return neighbours.stream()
                .flatMap(id -> Typed.id(id).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The pledge that is meant; only where nothing must be mended. */
    NewPledge wanted(UUID donor) {
        return new NewPledge(
                donor,
                Typed.id(fund).orElseThrow(),
                months().orElseThrow(),
                monthly,
                ids(),
                (int) Typed.amount(transport),
                (int) Typed.amount(others),
                Typed.id(renews).orElse(null));
    }

    private Optional<Months> months() {
        return Typed.months(from, until);
    }
}
