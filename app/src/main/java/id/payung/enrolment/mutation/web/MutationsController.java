package id.payung.enrolment.mutation.web;

import id.payung.enrolment.mutation.Mutation;
import id.payung.enrolment.mutation.Mutation.Seat;
import id.payung.enrolment.mutation.Mutation.Standing;
import id.payung.enrolment.mutation.MutationFilter;
import id.payung.enrolment.mutation.MutationReason;
import id.payung.enrolment.mutation.Mutations;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** Who leaves which seat from which month, who takes it, and how far that has come. */
@Controller
class MutationsController {
    private static final int PAGE = 50;
    private static final SheetTable<Mutation> FILE =
            SheetTable.<Mutation>named("mutasi")
                    .text("Nama", 30, Mutation::name)
                    .code("Kode Wilayah", 16, line -> line.territory().value())
                    .text("Jenis Mutasi", 20, line -> line.reason().printed())
                    .day("Tanggal Mutasi", Mutation::on)
                    .text("SK", 26, line -> of(line, Seat::decreeNumber))
                    .text("Sumber Dana", 30, line -> of(line, Seat::fundName))
                    .text(
                            "Berhenti Mulai",
                            14,
                            line -> of(line, s -> s.months().first().toString()))
                    .text("Pengganti", 30, line -> of(line, Seat::joiningName))
                    .text("SK Perubahan", 26, line -> of(line, Seat::amendmentNumber))
                    .text("Keterangan", 30, line -> orEmpty(line.note()));

    private final Mutations mutations;

    MutationsController(Mutations mutations) {
        this.mutations = mutations;
    }

    @GetMapping("/mutasi")
    String show(Asked asked, Position position, Model model) {
        require();
        return show(asked.filter(), position, null, model);
    }

    @GetMapping("/mutasi.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            Asked asked,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        FILE.download(response, format, to -> mutations.export(asked.filter(), position, to));
    }

    /** Puts what waits for the decree's officers on their draft amendment. */
    @PostMapping("/mutasi/susun")
    String takeUp(
            @RequestParam(name = "sk") UUID decree, HttpServletResponse response, Model model) {
        require();
        return mutations
                .takeUp(decree)
                .orElseThrow(MutationsController::unknown)
                .fold(
                        amendment -> "redirect:/sk/" + amendment.id(),
                        refused -> refused(refused, response, model));
    }

    @PostMapping("/mutasi/{id}/batalkan")
    String takeBack(@PathVariable UUID id, HttpServletResponse response, Model model) {
        require();
        return mutations
                .takeBack(id)
                .orElseThrow(MutationsController::unknown)
                .fold(_ -> "redirect:/mutasi", refused -> refused(refused, response, model));
    }

    private String refused(Refusal refusal, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return show(MutationFilter.everybody(), Position.FIRST, refusal, model);
    }

    private String show(
            MutationFilter filter, Position position, @Nullable Refusal refusal, Model model) {
        model.addAttribute(
                "view",
                new MutationsView(
                        filter,
                        mutations.count(filter),
                        Page.of(mutations.list(filter, position, PAGE + 1), PAGE, Mutation::id),
                        refusal));
        return "mutation/mutations";
    }

    private static String of(Mutation line, Function<Seat, @Nullable String> what) {
        Seat seat = line.seat();
        return seat == null ? "" : orEmpty(what.apply(seat));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The filter as it stands in the address. */
    record Asked(
            @Nullable YearMonth bulan,
            @Nullable MutationReason jenis,
            @Nullable Standing keadaan,
            @Nullable TerritoryCode wilayah,
            @Nullable UUID daftar,
            @Nullable UUID pekerja,
            @Nullable String nama) {

        MutationFilter filter() {
            return new MutationFilter(
                    bulan,
                    jenis,
                    keadaan,
                    wilayah == null ? TerritoryCode.INDONESIA : wilayah,
                    daftar,
                    pekerja,
                    nama == null || nama.isBlank() ? null : nama.strip());
        }
    }
}
