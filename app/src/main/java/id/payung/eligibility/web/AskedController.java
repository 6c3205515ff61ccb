package id.payung.eligibility.web;

import id.payung.eligibility.Asked;
import id.payung.eligibility.AskedFilter;
import id.payung.eligibility.AskedLine;
import id.payung.eligibility.Enquiries;
import id.payung.eligibility.Enquiry;
import id.payung.eligibility.InsurerAnswer;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows whom the insurer was asked about and what it answered, with the age of each answer. */
@Controller
class AskedController {
    static final String OUTSTANDING = "belum";
    private static final int PAGE = 50;
    private static final int BATCHES = 12;
    private static final SheetTable<AskedLine> FILE =
            SheetTable.<AskedLine>named("jawaban-bpjs")
                    .text("Nama", 30, AskedLine::name)
                    .code("NIK (disamarkan)", 22, AskedLine::nikMasked)
                    .code("Kode Wilayah", 16, line -> line.territory().value())
                    .text("Program", 30, AskedLine::programme)
                    .moment("Ditanyakan", AskedLine::askedAt)
                    .text("Jawaban", 20, line -> told(line, answer -> answer.kind().printed()))
                    .day("Tanggal Jawaban", line -> told(line, InsurerAnswer::answeredOn))
                    .text("Keterangan", 30, AskedLine::note);

    private final Asked asked;
    private final Enquiries enquiries;
    private final Clock clock;

    AskedController(Asked asked, Enquiries enquiries, Clock clock) {
        this.asked = asked;
        this.enquiries = enquiries;
        this.clock = clock;
    }

    @GetMapping("/jawaban")
    String show(
            @RequestParam(name = "keadaan", defaultValue = "") String state,
            @RequestParam(name = "wilayah", defaultValue = "") String area,
            @RequestParam(name = "berkas", required = false) @Nullable UUID batch,
            Position position,
            Model model) {
        require();
        AskedFilter filter = filter(state, area, batch);
        Enquiry enquiry =
                batch == null
                        ? null
                        : enquiries
                                .find(batch)
                                .orElseThrow(
                                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        AskedFilter all = filter.whatever();
        Map<InsurerAnswer.Kind, Long> counts = new EnumMap<>(InsurerAnswer.Kind.class);
        for (InsurerAnswer.Kind kind : InsurerAnswer.Kind.values()) {
            counts.put(kind, asked.count(all.answered(kind)));
        }
        model.addAttribute(
                "view",
                new AskedView(
                        filter,
                        enquiry,
                        enquiries.latest(BATCHES),
                        asked.count(all.unanswered()),
                        counts,
                        asked.count(filter),
                        Page.of(asked.list(filter, position, PAGE + 1), PAGE, AskedLine::key),
                        LocalDate.now(clock)));
        return "eligibility/asked";
    }

    @GetMapping("/jawaban.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            @RequestParam(name = "keadaan", defaultValue = "") String state,
            @RequestParam(name = "wilayah", defaultValue = "") String area,
            @RequestParam(name = "berkas", required = false) @Nullable UUID batch,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        AskedFilter filter = filter(state, area, batch);
        FILE.download(response, format, to -> asked.export(filter, position, to));
    }

    private static <T> @Nullable T told(AskedLine line, Function<InsurerAnswer, T> what) {
        InsurerAnswer answer = line.answer();
        return answer == null ? null : what.apply(answer);
    }

    private static AskedFilter filter(String state, String area, @Nullable UUID batch) {
        TerritoryCode territory =
                TerritoryCode.parse(area)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        AskedFilter all = AskedFilter.everybody().inside(territory).of(batch);
        if (state.equals(OUTSTANDING)) {
            return all.unanswered();
        }
        return Stream.of(InsurerAnswer.Kind.values())
                .filter(kind -> kind.name().equals(state))
                .findFirst()
                .map(all::answered)
                .orElse(all);
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
