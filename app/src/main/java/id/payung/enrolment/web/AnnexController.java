package id.payung.enrolment.web;

import id.payung.enrolment.Annexes;
import id.payung.enrolment.DecreeRefused;
import id.payung.shared.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Hands out the annex of a decree, as a workbook or as a paper to be signed. */
@Controller
class AnnexController {
    private final Annexes annexes;
    private final DecreePage page;
    private final AnnexPapers papers;

    AnnexController(Annexes annexes, DecreePage page, AnnexPapers papers) {
        this.annexes = annexes;
        this.page = page;
        this.papers = papers;
    }

    /** A form and no link: what it is needed for is asked, and does not stand in the address. */
    @PostMapping("/sk/{id}/lampiran")
    @Nullable ModelAndView hand(
            @PathVariable UUID id,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            @RequestParam(name = "bentuk", defaultValue = "pdf") String shape,
            HttpServletResponse response,
            Model model) {
        Optional<Outcome<Long, DecreeRefused>> outcome =
                annexes.write(id, reason, papers.on(shape, response));
        return switch (outcome.orElseThrow(DecreePage::unknown)) {
            case Outcome.Done<Long, DecreeRefused> _ -> null;
            case Outcome.Refused<Long, DecreeRefused>(DecreeRefused why) -> {
                response.setStatus(
                        why instanceof DecreeRefused.NotPermitted
                                ? HttpStatus.FORBIDDEN.value()
                                : HttpStatus.CONFLICT.value());
                yield new ModelAndView(
                        page.show(page.find(id), DecreeAttempt.refused(why, Map.of()), model),
                        model.asMap());
            }
        };
    }
}
