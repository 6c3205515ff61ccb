package id.payung.enrolment.web;

import id.payung.enrolment.Decree;
import id.payung.enrolment.Decree.State;
import id.payung.enrolment.DecreeFilter;
import id.payung.enrolment.Decrees;
import id.payung.funding.FundFilter;
import id.payung.funding.Funds;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists decrees by how far they have come, and by whom they wait for. */
@Controller
class DecreesController {
    private static final int PAGE = 50;
    private static final String ALL = "";
    private static final String TO_CHECK = "untuk-diperiksa";
    private static final String TO_APPROVE = "untuk-disetujui";
    private static final String WITHOUT_AGREEMENT = "tanpa-pks";
    private static final String ENDING = "segera-berakhir";
    private static final String AGREEMENT_ENDING = "pks-segera-berakhir";

    private static final SheetTable<Decree> FILE =
            SheetTable.<Decree>named("sk")
                    .text("Nomor", 26, Decree::number)
                    .text("Tentang", 40, Decree::title)
                    .text("Sumber Dana", 34, Decree::fundName)
                    .text("Instansi", 34, Decree::officeName)
                    .code("Kode Wilayah", 16, decree -> decree.territory().value())
                    .code("Mulai", 10, decree -> decree.months().first())
                    .code("Sampai", 10, decree -> decree.months().last())
                    .text("Disiapkan oleh", 24, decree -> decree.prepared().byName())
                    .moment("Disiapkan", decree -> decree.prepared().at())
                    .text("Keadaan", 18, decree -> word(decree.state()));

    private final Decrees decrees;
    private final Funds funds;
    private final Clock clock;

    DecreesController(Decrees decrees, Funds funds, Clock clock) {
        this.decrees = decrees;
        this.funds = funds;
        this.clock = clock;
    }

    @GetMapping("/sk")
    String show(
            @RequestParam(name = "keadaan", defaultValue = ALL) String word,
            @RequestParam(name = "dana", required = false) @Nullable UUID fund,
            Position position,
            Model model) {
        String chosen = known(word);
        DecreeFilter filter = filter(chosen, fund);
        List<Decree> found = decrees.list(filter, position, PAGE + 1);
        model.addAttribute(
                "view",
                new DecreesView(
                        Page.of(found, PAGE, Decree::id),
                        choices(chosen, fund),
                        decrees.count(filter),
                        fund,
                        funds.list(FundFilter.all())));
        return "enrolment/decrees";
    }

    @GetMapping("/sk.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            @RequestParam(name = "keadaan", defaultValue = ALL) String word,
            @RequestParam(name = "dana", required = false) @Nullable UUID fund,
            Position position,
            HttpServletResponse response)
            throws IOException {
        DecreeFilter filter = filter(known(word), fund);
        FILE.download(
                response, format, decrees.list(filter, position.beginning(), Integer.MAX_VALUE));
    }

    @GetMapping("/sk/{id}/sk-perubahan.{format:xlsx|csv}")
    void exportAmendments(
            @PathVariable UUID id,
            @PathVariable String format,
            Position position,
            HttpServletResponse response)
            throws IOException {
        UUID amended = decrees.find(id).map(Decree::id).orElseThrow(DecreePage::unknown);
        DecreeFilter amending = DecreeFilter.amending(amended);
        FILE.download(
                response,
                format,
                DecreeView.AMENDMENTS.sorted(
                        decrees.list(amending, Position.FIRST, Integer.MAX_VALUE), position));
    }

    /** What waits for the reader first, then the states in which there is anything. */
    private List<DecreesView.Choice> choices(String chosen, @Nullable UUID fund) {
        Actor reader = Acting.required();
        List<String> offered = new ArrayList<>(List.of(ALL));
        if (reader.may(Permission.PREPARE_DECREES)) {
            offered.add(TO_CHECK);
        }
        if (reader.may(Permission.APPROVE_DECREES)) {
            offered.add(TO_APPROVE);
        }
        if (reader.may(Permission.PREPARE_DECREES)) {
            offered.add(WITHOUT_AGREEMENT);
            offered.add(ENDING);
            offered.add(AGREEMENT_ENDING);
        }
        Stream.of(State.values()).map(DecreesController::word).forEach(offered::add);
        return offered.stream()
                .map(word -> choice(word, chosen, fund))
                .filter(choice -> choice.count() > 0 || choice.isChosen() || choice.isAll())
                .toList();
    }

    private DecreesView.Choice choice(String word, String chosen, @Nullable UUID fund) {
        return new DecreesView.Choice(word, word.equals(chosen), decrees.count(filter(word, fund)));
    }

    private LocalDate ahead() {
        return LocalDate.now(clock).plusDays(DecreeFilter.DAYS_AHEAD);
    }

    private DecreeFilter filter(String word, @Nullable UUID fund) {
        UUID reader = Acting.required().account();
        return switch (word) {
            case TO_CHECK -> DecreeFilter.toCheckBy(reader).by(fund);
            case TO_APPROVE -> DecreeFilter.toApproveBy(reader).by(fund);
            case WITHOUT_AGREEMENT -> DecreeFilter.waitingForAgreement().by(fund);
            case ENDING -> DecreeFilter.endingBy(ahead()).by(fund);
            case AGREEMENT_ENDING -> DecreeFilter.agreementEndingBy(ahead()).by(fund);
            default -> new DecreeFilter(state(word), fund);
        };
    }

    /** The word of the address, or that for all where it says nothing that is known. */
    private static String known(String word) {
        if (List.of(TO_CHECK, TO_APPROVE, WITHOUT_AGREEMENT, ENDING, AGREEMENT_ENDING)
                .contains(word)) {
            return word;
        }
        State state = state(word);
        return state == null ? ALL : word(state);
    }

    private static @Nullable State state(String word) {
        return Stream.of(State.values())
                .filter(
                        state ->
                                word(state).equals(word)
                                        || state.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    /** How a state is called in an address. */
    private static String word(State state) {
        return switch (state) {
            case DRAFT -> "konsep";
            case SUBMITTED -> "diajukan";
            case CHECKED -> "diperiksa";
            case APPROVED -> "disetujui";
            case SIGNED -> "ditandatangani";
            case RUNNING -> "berjalan";
            case ENDED -> "berakhir";
            case REJECTED -> "ditolak";
            case CANCELLED -> "dibatalkan";
        };
    }
}
