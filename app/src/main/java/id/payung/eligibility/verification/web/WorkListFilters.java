package id.payung.eligibility.verification.web;

import id.payung.eligibility.Programme;
import id.payung.eligibility.Programmes;
import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.VisitFilter.Standing;
import id.payung.eligibility.verification.VisitResult;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads the filter of a work list out of an address. */
@Component
class WorkListFilters {
    private static final String LATE = "lewat";

    private final Programmes programmes;
    private final Clock clock;

    WorkListFilters(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What an address does not say, or says wrongly, narrows nothing; an unknown area is none. */
    VisitFilter read(Map<String, String> typed) {
        TerritoryCode territory =
                TerritoryCode.parse(typed.getOrDefault("wilayah", ""))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return of(
                territory,
                named(Standing.values(), typed.getOrDefault("keadaan", ""))
                        .orElse(Standing.TO_VISIT),
                named(VisitResult.Kind.values(), typed.getOrDefault("hasil", "")).orElse(null),
                typed.getOrDefault("nama", ""),
                Typed.id(typed.getOrDefault("program", "")).orElse(null),
                LATE.equals(typed.get("tenggat")));
    }

    /**
     * Whom a work list shows; an unknown programme narrows nothing.
     *
     * @param late only whose visit is overdue, by the programme or the nearest that asks for visits
     */
    VisitFilter of(
            TerritoryCode territory,
            Standing standing,
            VisitResult.@Nullable Kind result,
            String name,
            @Nullable UUID programme,
            boolean late) {
        VisitFilter all = VisitFilter.inside(territory, today());
        VisitFilter filter =
                new VisitFilter(
                        territory, standing, result, null, name.strip(), all.staleBefore(), null);
        return Optional.ofNullable(programme)
                .flatMap(programmes::find)
                .or(() -> late ? visiting(territory) : Optional.empty())
                .map(asking -> late ? filter.overdue(asking, today()) : filter.lacking(asking))
                .orElse(filter);
    }

    private Optional<Programme> visiting(TerritoryCode territory) {
        return programmes.nearest(territory, one -> one.criteria().verifiedWithin() != null);
    }

    /** The village a work list, a form or an entry page is for. */
    static TerritoryCode village(String typed) {
        return TerritoryCode.parse(typed)
                .filter(code -> code.level() == TerritoryCode.Level.VILLAGE)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
