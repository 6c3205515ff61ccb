package id.payung.donors.web;

import id.payung.donors.GiftStories;
import id.payung.donors.GiftStory;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shell.Paper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A donor's own page with his receipts and yearly letters, and the same papers for his officer. */
@Controller
class GiftsController {
    private final GiftStories stories;
    private final Paper paper;
    private final Clock clock;

    GiftsController(GiftStories stories, Paper paper, Clock clock) {
        this.stories = stories;
        this.paper = paper;
        this.clock = clock;
    }

    /** An account that gives nothing yet reads how that is done. */
    @GetMapping("/donasi")
    String own(Model model) {
        if (!Acting.required().may(Permission.FOLLOW_PLEDGES)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        model.addAttribute("view", new OwnGiftsView(stories.own().orElse(null)));
        return "donors/own";
    }

    @GetMapping("/donasi/kuitansi/{id}.pdf")
    ResponseEntity<byte[]> ownReceipt(@PathVariable UUID id) {
        return receipt(stories.own(), id);
    }

    @GetMapping("/donasi/surat.pdf")
    ResponseEntity<byte[]> ownLetter(@RequestParam(name = "tahun") int year) {
        return letter(stories.own(), year);
    }

    @GetMapping("/donatur/{id}/kuitansi.pdf")
    ResponseEntity<byte[]> receipt(
            @PathVariable UUID id, @RequestParam(name = "uang") UUID payment) {
        return receipt(stories.of(id), payment);
    }

    @GetMapping("/donatur/{id}/surat.pdf")
    ResponseEntity<byte[]> letter(@PathVariable UUID id, @RequestParam(name = "tahun") int year) {
        return letter(stories.of(id), year);
    }

    private ResponseEntity<byte[]> receipt(Optional<GiftStory> story, UUID payment) {
        return story.flatMap(
                        told ->
                                told.payments().stream()
                                        .filter(one -> one.id().equals(payment))
                                        .findFirst()
                                        .map(
                                                one ->
                                                        paper.answer(
                                                                "donors/receipt.jte",
                                                                new GiftPaper.Receipt(
                                                                        told, one, today()),
                                                                "kuitansi-" + one.receipt())))
                .orElseThrow(GiftsController::unknown);
    }

    private ResponseEntity<byte[]> letter(Optional<GiftStory> story, int year) {
        return story.filter(told -> told.years().contains(year))
                .map(
                        told ->
                                paper.answer(
                                        "donors/letter.jte",
                                        new GiftPaper.Letter(told.in(year), year, today()),
                                        "surat-donatur-" + year))
                .orElseThrow(GiftsController::unknown);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
