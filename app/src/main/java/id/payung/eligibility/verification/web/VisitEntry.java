package id.payung.eligibility.verification.web;

import id.payung.eligibility.verification.VerificationSessions;
import id.payung.eligibility.verification.Verifications;
import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.VisitLine;
import id.payung.eligibility.verification.WorkLists;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import id.payung.territory.Territories;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The paper form on the screen: what was found at each door of a village, many doors at once. */
@Controller
class VisitEntry {
    private static final int PAGE = 25;

    private final WorkLists lists;
    private final Verifications verifications;
    private final VerificationSessions sessions;
    private final WorkListFilters filters;
    private final Territories territories;

    VisitEntry(
            WorkLists lists,
            Verifications verifications,
            VerificationSessions sessions,
            WorkListFilters filters,
            Territories territories) {
        this.lists = lists;
        this.verifications = verifications;
        this.sessions = sessions;
        this.filters = filters;
        this.territories = territories;
    }

    @GetMapping("/verval/isi")
    String show(
            @RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
        WorkListPages.require(Permission.VERIFY_WORKERS);
        Map<String, String> first = new HashMap<>(typed);
        first.putIfAbsent("tanggal", filters.today().toString());
        first.putIfAbsent("petugas", Acting.required().name());
        return page(first, Map.of(), null, response, model);
    }

    @PostMapping("/verval/isi")
    String save(
            @RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
        WorkListPages.require(Permission.VERIFY_WORKERS);
        TerritoryCode village = WorkListFilters.village(typed.getOrDefault("wilayah", ""));
        TerritoryCode regency = village.parent().parent();
        VisitForm form = VisitForm.typed(typed, territories, regency);
        if (!form.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(typed, form.errors(), null, response, model);
        }
        var outcome = verifications.record(form.day(), form.officer(), form.visits());
        return switch (outcome) {
            case Outcome.Done<Integer, ?>(Integer fresh) ->
                    "redirect:/verval/isi?wilayah=%s&tercatat=%d".formatted(village, fresh);
            case Outcome.Refused<Integer, ?> refused -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield page(typed, Map.of(), refused.reason(), response, model);
            }
        };
    }

    private String page(
            Map<String, String> typed,
            Map<String, String> errors,
            @Nullable Refusal refusal,
            HttpServletResponse response,
            Model model) {
        TerritoryCode village = WorkListFilters.village(typed.getOrDefault("wilayah", ""));
        if (territories.find(village).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        VisitFilter filter = filters.read(typed);
        Page<VisitLine> page =
                lists.list(
                        filter,
                        new Position(typed.getOrDefault("urut", ""), typed.get("setelah")),
                        PAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        int number = (int) Math.max(1, Typed.amount(typed.getOrDefault("hal", "1")));
        model.addAttribute(
                "view",
                new WorkListView.Entry(
                        filter,
                        lists.count(filter),
                        new Page<>(sessions.unmasked(village, page.items()), page.next()),
                        sessions.isOpen(village),
                        Acting.required().may(Permission.REVEAL_IDENTITY, village),
                        (number - 1) * PAGE + 1,
                        typed,
                        errors,
                        refusal));
        return "verification/entry";
    }
}
