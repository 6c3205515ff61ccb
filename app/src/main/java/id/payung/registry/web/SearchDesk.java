package id.payung.registry.web;

import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Takes what people type to find somebody. A NIK leads to whoever bears it and never into an
 * address, which browsers and servers keep; everything else becomes the filter of the page that
 * asked.
 */
@Controller
class SearchDesk {
    private static final String PAGE = "ke";
    private static final String TEXT = "nama";
    private static final Set<String> NO_FILTER = Set.of(PAGE, "_csrf");
    private static final Pattern OWN_PAGE = Pattern.compile("(/[a-z0-9-]+)+");

    private final Workers workers;

    SearchDesk(Workers workers) {
        this.workers = workers;
    }

    @PostMapping("/cari")
    String search(
            @RequestParam(PAGE) String page,
            @RequestParam(name = TEXT, defaultValue = "") String text,
            @RequestParam Map<String, String> typed) {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return switch (Nik.parse(text)) {
            case Outcome.Done<Nik, Nik.Fault>(Nik nik) -> bearing(nik);
            case Outcome.Refused<Nik, Nik.Fault> _ when Nik.mayBe(text) -> told(SearchNote.NO_NIK);
            case Outcome.Refused<Nik, Nik.Fault> _ -> filtered(page, typed);
        };
    }

    /** To somebody out of sight the answer is the same as to nobody at all. */
    private String bearing(Nik nik) {
        return workers.bearing(nik)
                .map(worker -> "redirect:/pekerja/" + worker)
                .orElseGet(() -> told(SearchNote.UNKNOWN_NIK));
    }

    private static String told(SearchNote note) {
        return "redirect:/pekerja?kabar=" + note;
    }

    private static String filtered(String page, Map<String, String> typed) {
        if (!OWN_PAGE.matcher(page).matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(page);
        typed.forEach(
                (name, value) -> {
                    if (!NO_FILTER.contains(name) && !value.isBlank()) {
                        address.queryParam(name, "{" + name + "}");
                    }
                });
        return "redirect:" + address.encode().buildAndExpand(typed).toUriString();
    }
}
