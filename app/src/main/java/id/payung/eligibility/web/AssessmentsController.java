package id.payung.eligibility.web;

import id.payung.eligibility.Assessment;
import id.payung.eligibility.AssessmentFilter;
import id.payung.eligibility.AssessmentOutcome;
import id.payung.eligibility.Assessments;
import id.payung.eligibility.Programme;
import id.payung.eligibility.Programmes;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Phrasebook;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Lists workers by what a programme's criteria made of them. */
@Controller
class AssessmentsController {
    private static final int PAGE = 50;

    private static final Locale INDONESIAN = Locale.of("id");
    private static final SheetTable<Assessment> FILE =
            SheetTable.<Assessment>named("kelayakan")
                    .text("Nama", 30, Assessment::name)
                    .code("Kode Wilayah", 16, line -> line.territory().value())
                    .text("Program", 30, Assessment::programmeName)
                    .said(
                            "Hasil",
                            18,
                            Phrasebook.of("messages/eligibility-pages"),
                            line -> "outcome." + line.outcome())
                    .text("Alasan", 60, AssessmentsController::why)
                    .day("Dinilai per", Assessment::asOf);

    private final Assessments assessments;
    private final Programmes programmes;

    AssessmentsController(Assessments assessments, Programmes programmes) {
        this.assessments = assessments;
        this.programmes = programmes;
    }

    @GetMapping("/kelayakan")
    String show(
            @RequestParam(name = "program", required = false) @Nullable UUID programme,
            @RequestParam(name = "hasil", required = false) @Nullable AssessmentOutcome outcome,
            @RequestParam(name = "wilayah", defaultValue = "") String area,
            Position position,
            Model model) {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        TerritoryCode territory =
                TerritoryCode.parse(area)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Programme> offered = programmes.list();
        Programme chosen = chosen(offered, programme);
        model.addAttribute(
                "view",
                chosen == null
                        ? AssessmentsView.nothing(territory)
                        : view(offered, chosen, outcome, territory, position));
        return "eligibility/assessments";
    }

    @GetMapping("/kelayakan.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            @RequestParam(name = "program", required = false) @Nullable UUID programme,
            @RequestParam(name = "hasil", required = false) @Nullable AssessmentOutcome outcome,
            @RequestParam(name = "wilayah", defaultValue = "") TerritoryCode territory,
            Position position,
            HttpServletResponse response)
            throws IOException {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Programme chosen = chosen(programmes.list(), programme);
        if (chosen == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        AssessmentFilter all = AssessmentFilter.of(chosen.id()).inside(territory);
        AssessmentFilter filter = outcome == null ? all : all.with(outcome);
        FILE.download(response, format, to -> assessments.export(filter, position, to));
    }

    private static String why(Assessment line) {
        return line.open().stream()
                .map(finding -> finding.sentence(INDONESIAN))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable Programme chosen(List<Programme> offered, @Nullable UUID id) {
        return offered.stream()
                .filter(one -> id == null || one.id().equals(id))
                .findFirst()
                .orElseGet(
                        () -> {
                            if (id != null) {
                                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                            }
                            return null;
                        });
    }

    private AssessmentsView view(
            List<Programme> offered,
            Programme chosen,
            @Nullable AssessmentOutcome outcome,
            TerritoryCode territory,
            Position position) {
        AssessmentFilter all = AssessmentFilter.of(chosen.id()).inside(territory);
        AssessmentFilter filter = outcome == null ? all : all.with(outcome);
        return new AssessmentsView(
                offered,
                chosen,
                outcome,
                territory,
                List.of(AssessmentOutcome.values()).stream()
                        .map(
                                one ->
                                        new AssessmentsView.Figure(
                                                one, assessments.count(all.with(one))))
                        .toList(),
                assessments.count(filter),
                Page.of(assessments.list(filter, position, PAGE + 1), PAGE, Assessment::worker));
    }
}
