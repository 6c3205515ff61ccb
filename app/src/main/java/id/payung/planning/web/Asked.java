package id.payung.planning.web;

import id.payung.planning.continuity.LapseFilter;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads from an address whose lapses are meant; what is missing is everybody's, from now on. */
final class Asked {
    private Asked() {}

    static LapseFilter lapses(Map<String, String> asked, YearMonth now) {
        LapseFilter usual = LapseFilter.ahead(now);
        TerritoryCode area =
                TerritoryCode.parse(asked.getOrDefault("wilayah", ""))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Months last =
                Typed.months(
                                asked.getOrDefault("dari", usual.last().first().toString()),
                                asked.getOrDefault("sampai", usual.last().last().toString()))
                        .orElse(usual.last());
        return new LapseFilter(
                area, Typed.id(asked.getOrDefault("dana", "").strip()).orElse(null), last);
    }
}
