package id.payung.eligibility.web;

import id.payung.eligibility.Programme;
import id.payung.eligibility.Programmes;
import id.payung.eligibility.web.ProgrammeAnswer.Whom;
import id.payung.eligibility.web.ProgrammeAnswer.Work;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.intake.PaperKind;
import id.payung.intake.PaperRule.Weight;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives programs the rules of each programme, and lets who manages its funds open programmes and
 * order their work.
 */
@RestController
@RequestMapping("/api/v1/programmes")
class ProgrammesApi {
    private static final Map<String, String> POINTERS =
            Map.of(
                    RulesForm.VISIT, "/visitDays",
                    RulesForm.ANSWER, "/answerDays",
                    RulesForm.DESK, "/deskDays");

    private final Programmes programmes;
    private final LegalAges ages;
    private final Answers answers;

    ProgrammesApi(Programmes programmes, LegalAges ages, Answers answers) {
        this.programmes = programmes;
        this.ages = ages;
        this.answers = answers;
    }

    /** A paper that comes with every list of proposals, and what is kept back without it. */
    record AskedPaper(@NotNull PaperKind paper, @NotNull Weight weight) {}

    /**
     * How a programme does its work from now on, the whole of it.
     *
     * @param papers those that are asked for; what is not named is not asked for
     * @param visitDays 1 to 365, like the two others
     */
    record Rules(
            @NotNull List<@Valid @NotNull AskedPaper> papers,
            int visitDays,
            int answerDays,
            int deskDays) {

        RulesForm form() {
            Map<String, String> typed = new HashMap<>();
            papers.forEach(one -> typed.put(one.paper.name(), one.weight.name()));
            typed.put(RulesForm.VISIT, String.valueOf(visitDays));
            typed.put(RulesForm.ANSWER, String.valueOf(answerDays));
            typed.put(RulesForm.DESK, String.valueOf(deskDays));
            return new RulesForm(typed);
        }

        /** Where a paper is asked for that was asked for before. */
        OptionalInt repeated() {
            Set<PaperKind> known = new HashSet<>();
            return IntStream.range(0, papers.size())
                    .filter(at -> !known.add(papers.get(at).paper))
                    .findFirst();
        }
    }

    @Gives(value = ProgrammeAnswer.class, as = Gives.Many.PAGE)
    @Operation(
            operationId = "programmes",
            summary = "Programmes of an area, of those around it and of those inside it")
    @GetMapping
    ResponseEntity<Object> list(@RequestParam(defaultValue = "") String territory) {
        return answers.inside(
                territory,
                area ->
                        new ApiPage<>(
                                programmes.list().stream()
                                        .filter(one -> one.concerns(area))
                                        .map(ProgrammeAnswer::of)
                                        .toList(),
                                null));
    }

    @Gives(ProgrammeAnswer.class)
    @Operation(
            operationId = "programme",
            summary = "A programme: whom it means, which papers it asks for, by when work is due")
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable UUID id) {
        return answers.found(programmes.find(id), ProgrammeAnswer::of);
    }

    /**
     * A programme that is to be opened; papers and deadlines are the usual ones until they are
     * changed.
     *
     * @param territory of the government that runs it
     */
    record ProgrammeToOpen(
            @NotNull String code,
            @NotNull String name,
            @NotNull String territory,
            @NotNull @Valid Whom criteria,
            @NotNull @Valid Work practice) {
        ProgrammeForm form() {
            return new ProgrammeForm(
                    code.strip(),
                    name.strip(),
                    territory.strip(),
                    CriteriaForm.of(criteria, practice));
        }
    }

    @Gives(value = ProgrammeAnswer.class, status = 201)
    @Operation(
            operationId = "openProgramme",
            summary = "Open a programme with its rules; from then on two people change them")
    @PostMapping
    ResponseEntity<Object> open(@Valid @RequestBody ProgrammeToOpen wanted) {
        ProgrammeForm form = wanted.form();
        return answers.filled(
                form.errors(ages.today()),
                RuleChangesApi.POINTERS,
                () ->
                        answers.made(
                                programmes.open(
                                        form.code(),
                                        form.name(),
                                        form.area(),
                                        form.criteria().wanted()),
                                "/api/v1/programmes",
                                Programme::id,
                                ProgrammeAnswer::of));
    }

    @Gives(ProgrammeAnswer.class)
    @Operation(
            operationId = "changeProgrammeRules",
            summary = "Say which papers come with its lists, and by when what waits is to be done")
    @PutMapping("/{id}/rules")
    ResponseEntity<Object> change(@PathVariable UUID id, @Valid @RequestBody Rules rules) {
        return answers.with(programmes.find(id), _ -> changed(id, rules));
    }

    private ResponseEntity<Object> changed(UUID id, Rules rules) {
        OptionalInt repeated = rules.repeated();
        if (repeated.isPresent()) {
            return answers.faulty(
                    "/papers/" + repeated.getAsInt() + "/paper",
                    "repeated",
                    "Sebut setiap surat satu kali saja.");
        }
        RulesForm form = rules.form();
        return answers.filled(
                form.errors(),
                POINTERS,
                () ->
                        answers.done(
                                programmes.change(id, form.papers(), form.deadlines()),
                                ProgrammeAnswer::of));
    }
}
