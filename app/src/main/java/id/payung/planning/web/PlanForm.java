package id.payung.planning.web;

import id.payung.planning.PlanRequest;
import id.payung.planning.plan.Priorities;
import id.payung.planning.plan.Priorities.Aim;
import id.payung.planning.plan.Priorities.Rule;
import id.payung.shared.Mending;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** A plan as it was asked for; kept as typed while anything must be mended. */
public record PlanForm(
        String name,
        String area,
        String from,
        String until,
        List<String> funds,
        String aim,
        List<String> rules) {

    private static final int LONGEST_NAME = 120;

    static PlanForm typed(MultiValueMap<String, String> typed) {
        return new PlanForm(
                text(typed, "nama"),
                text(typed, "wilayah"),
                text(typed, "dari"),
                text(typed, "sampai"),
                typed.getOrDefault("dana", List.of()),
                text(typed, "tujuan"),
                Stream.of("aturan1", "aturan2", "aturan3", "aturan4")
                        .map(field -> text(typed, field))
                        .toList());
    }

    /** Nothing typed yet: the rest of the year, everybody, the usual priorities. */
    static PlanForm fresh(YearMonth now, TerritoryCode area) {
        return new PlanForm(
                "",
                area.value(),
                now.toString(),
                now.withMonth(12).toString(),
                List.of(),
                Aim.MOST_PEOPLE.name(),
                Priorities.usual().rules().stream().map(Rule::name).toList());
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors() {
        return new Mending()
                .check("nama", !name.isEmpty() && name.length() <= LONGEST_NAME, "plan.form.name")
                .check("wilayah", areaCode().isPresent(), "plan.form.area")
                .check("dari", Typed.month(from).isPresent(), "plan.form.from")
                .check("sampai", months().isPresent(), "plan.form.until")
                .check("dana", !fundIds().isEmpty(), "plan.form.funds")
                .check("aturan1", ruleList().isPresent(), "plan.form.rules")
                .fields();
    }

    PlanRequest wanted() {
        return new PlanRequest(
                name,
                areaCode().orElseThrow(),
                months().orElseThrow(),
                fundIds(),
                new Priorities(
                        aim.equals(Aim.NEEDIEST_FIRST.name())
                                ? Aim.NEEDIEST_FIRST
                                : Aim.MOST_PEOPLE,
                        ruleList().orElseThrow()));
    }

    public Optional<TerritoryCode> areaCode() {
        return TerritoryCode.parse(area);
    }

    public boolean chooses(UUID fund) {
        return funds.contains(fund.toString());
    }

    public String rule(int place) {
        return place < rules.size() ? rules.get(place) : "";
    }

    Optional<Months> months() {
        return Typed.months(from, until);
    }

    private List<UUID> fundIds() {
        return funds.stream().flatMap(id -> Typed.id(id).stream()).distinct().toList();
    }

    /** Rules in order, empty places left out; none where one stands twice or is unknown. */
    private Optional<List<Rule>> ruleList() {
        List<String> chosen = rules.stream().filter(rule -> !rule.isEmpty()).toList();
        List<Rule> known =
                chosen.stream()
                        .flatMap(
                                name ->
                                        Arrays.stream(Rule.values())
                                                .filter(rule -> rule.name().equals(name)))
                        .distinct()
                        .toList();
        return known.size() == chosen.size() ? Optional.of(known) : Optional.empty();
    }
}
