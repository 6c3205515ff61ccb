package id.payung.enrolment.web;

import id.payung.eligibility.Practice.DecileLeft;
import id.payung.enrolment.DecileLeaver;
import id.payung.enrolment.DecileLeaverFilter;
import id.payung.enrolment.DecileLeavers;
import id.payung.enrolment.DecileReview;
import id.payung.enrolment.DecileReview.Decision;
import id.payung.enrolment.DecileReviews;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Phrasebook;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows who is covered this month though his decile has left the programme. */
@Controller
class DecileLeaversController {
    private static final int PAGE = 50;

    private static final SheetTable<DecileLeaver> FILE =
            SheetTable.<DecileLeaver>named("desil-keluar")
                    .text("Nama", 30, DecileLeaver::name)
                    .code("Kode Wilayah", 16, line -> line.territory().value())
                    .text("Sumber Dana", 34, DecileLeaver::fund)
                    .number("Desil", 8, line -> line.fact().decile())
                    .text("Sumber", 14, line -> line.fact().source())
                    .day("Tanggal Acuan", line -> line.fact().refersTo())
                    .number("Desil Program Dari", 18, DecileLeaver::lowest)
                    .number("Desil Program Sampai", 20, DecileLeaver::highest)
                    .said(
                            "Keputusan",
                            24,
                            Phrasebook.of("messages/enrolment-pages"),
                            line -> told(line, review -> "leavers." + review.decision()))
                    .text("Diputuskan oleh", 24, line -> told(line, DecileReview::byName))
                    .moment("Diputuskan", line -> told(line, DecileReview::at));

    private final DecileLeavers leavers;
    private final DecileReviews reviews;
    private final Clock clock;

    DecileLeaversController(DecileLeavers leavers, DecileReviews reviews, Clock clock) {
        this.leavers = leavers;
        this.reviews = reviews;
        this.clock = clock;
    }

    @GetMapping("/kepesertaan/desil")
    String show(LeaverQuery query, Position position, Model model) {
        require();
        DecileLeaverFilter filter = query.filter(YearMonth.now(clock));
        model.addAttribute(
                "view",
                new DecileLeaversView(
                        filter,
                        leavers.count(filter),
                        Page.of(
                                leavers.list(filter, position, PAGE + 1),
                                PAGE,
                                DecileLeaver::worker)));
        return "enrolment/decile-leavers";
    }

    @GetMapping("/kepesertaan/desil.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            LeaverQuery query,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        DecileLeaverFilter filter = query.filter(YearMonth.now(clock));
        FILE.download(response, format, to -> leavers.export(filter, position, to));
    }

    /** To the amendment where somebody else is to have the seat; back to the list where not. */
    @PostMapping("/kepesertaan/desil/{id}")
    String decide(@PathVariable UUID id, @RequestParam(name = "putusan") Decision decision) {
        return reviews.decide(id, decision)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .fold(
                        leaver ->
                                decision == Decision.REPLACE
                                        ? "redirect:/sk/%s/ubah?keluar=%s"
                                                .formatted(leaver.decree(), id)
                                        : "redirect:/kepesertaan/desil?putusan=sudah",
                        _ -> {
                            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
                        });
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static <T> @Nullable T told(DecileLeaver line, Function<DecileReview, T> what) {
        DecileReview review = line.review();
        return review == null ? null : what.apply(review);
    }

    /** The filter of the list as it stands in the address. */
    record LeaverQuery(
            @Nullable TerritoryCode wilayah,
            @Nullable DecileLeft aturan,
            @Nullable String putusan) {
        DecileLeaverFilter filter(YearMonth now) {
            return DecileLeaverFilter.in(now, wilayah == null ? TerritoryCode.INDONESIA : wilayah)
                    .under(aturan)
                    .decided(
                            switch (putusan == null ? "" : putusan) {
                                case "belum" -> false;
                                case "sudah" -> true;
                                default -> null;
                            });
        }
    }
}
