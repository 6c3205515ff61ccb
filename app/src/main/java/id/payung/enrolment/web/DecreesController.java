package id.payung.enrolment.web;

import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeFilter;
import id.payung.enrolment.Decrees;
import id.payung.shared.Acting;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists decrees by how far they have come. */
@Controller
class DecreesController {
    private static final int PAGE = 50;
    private static final String FOR_ME = "untuk-saya";

    private final Decrees decrees;

    DecreesController(Decrees decrees) {
        this.decrees = decrees;
    }

    @GetMapping("/sk")
    String show(
            @RequestParam(name = "keadaan", defaultValue = "") String state,
            @RequestParam(name = "dana", required = false) @Nullable UUID fund,
            @RequestParam(name = "setelah", required = false) @Nullable UUID after,
            Model model) {
        boolean forMe = state.equals(FOR_ME);
        DecreeFilter mine = DecreeFilter.forDecisionBy(Acting.required().account());
        Decree.State chosen = state(state);
        DecreeFilter filter = forMe ? mine : new DecreeFilter(chosen, fund);
        List<Decree> found = decrees.list(filter, after, PAGE + 1);
        List<DecreesView.Choice> choices =
                Stream.of(Decree.State.values())
                        .map(
                                one ->
                                        new DecreesView.Choice(
                                                one,
                                                word(one),
                                                decrees.count(new DecreeFilter(one, fund))))
                        .toList();
        model.addAttribute(
                "view",
                new DecreesView(
                        id.payung.shared.Page.of(found, PAGE, Decree::id),
                        chosen,
                        forMe,
                        decrees.count(mine),
                        choices,
                        decrees.count(new DecreeFilter(null, fund)),
                        decrees.count(filter)));
        return "enrolment/decrees";
    }

    private static Decree.@Nullable State state(String word) {
        return Stream.of(Decree.State.values())
                .filter(
                        state ->
                                word(state).equals(word)
                                        || state.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    /** How a state is called in an address. */
    private static String word(Decree.State state) {
        return switch (state) {
            case DRAFT -> "konsep";
            case SUBMITTED -> "diajukan";
            case APPROVED -> "disetujui";
            case REJECTED -> "ditolak";
        };
    }
}
