package id.payung.planning.web;

import id.payung.funding.Quota;
import id.payung.planning.FundQuota;
import id.payung.planning.PlanRequest;
import id.payung.planning.plan.Priorities;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a program asks for it.
 *
 * @param area code of the area whose people are meant
 * @param quotas beside those that the funds have
 * @param aim as many people as possible unless said otherwise
 * @param rules from the most to the least important; the usual ones unless said otherwise
 */
record WantedPlan(
        @NotBlank @Size(max = 120) String name,
        @NotNull String area,
        @NotNull YearMonth firstMonth,
        @NotNull YearMonth lastMonth,
        @NotEmpty @Size(max = 100) List<UUID> funds,
        @Size(max = 10_000) @Nullable List<@Valid WantedQuota> quotas,
        Priorities.@Nullable Aim aim,
        @Nullable List<Priorities.Rule> rules) {

    /** At most so many people of an area, or of an occupation there, by a fund. */
    record WantedQuota(
            @NotNull UUID fund,
            @NotNull String area,
            @Nullable String occupation,
            @PositiveOrZero int people) {

        Optional<FundQuota> read() {
            String group = Objects.requireNonNullElse(occupation, "");
            return TerritoryCode.parse(area)
                    .map(place -> new FundQuota(fund, new Quota(place, group, people)));
        }
    }

    /** The pointer of what cannot be meant; nothing where all can. */
    Optional<String> fault() {
        if (TerritoryCode.parse(area).isEmpty()) {
            return Optional.of("/area");
        }
        if (lastMonth.isBefore(firstMonth)) {
            return Optional.of("/lastMonth");
        }
        if (rules != null && new HashSet<>(rules).size() != rules.size()) {
            return Optional.of("/rules");
        }
        return wantedQuotas().stream().allMatch(quota -> quota.read().isPresent())
                ? Optional.empty()
                : Optional.of("/quotas");
    }

    /** The request that is meant; only where nothing is at fault. */
    PlanRequest read() {
        return new PlanRequest(
                name,
                TerritoryCode.parse(area).orElseThrow(),
                new Months(firstMonth, lastMonth),
                funds,
                wantedQuotas().stream().flatMap(quota -> quota.read().stream()).toList(),
                new Priorities(
                        Objects.requireNonNullElse(aim, Priorities.Aim.MOST_PEOPLE),
                        Objects.requireNonNullElse(rules, Priorities.usual().rules())));
    }

    private List<WantedQuota> wantedQuotas() {
        return Objects.requireNonNullElse(quotas, List.of());
    }
}
