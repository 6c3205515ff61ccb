package id.payung.enrolment.web;

import id.payung.eligibility.RankBy;
import id.payung.enrolment.Ranking;
import id.payung.enrolment.Rankings;
import id.payung.enrolment.WaitingFilter;
import id.payung.enrolment.WaitingFund;
import id.payung.enrolment.WaitingFunds;
import id.payung.enrolment.WaitingWorker;
import id.payung.enrolment.WaitingWorkers;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.registry.Occupation;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows who waits for the seats of a fund, in which order, and why. */
@Controller
class WaitingController {
    private static final int PAGE = 50;
    private static final Locale INDONESIAN = Locale.of("id");

    private static final SheetTable<WaitingFund> FUNDS =
            SheetTable.<WaitingFund>named("daftar-tunggu-dana")
                    .text("Sumber Dana", 34, line -> line.fund().name())
                    .code("Kode", 18, line -> line.fund().code())
                    .code("Kode Wilayah", 16, line -> line.fund().territory().value())
                    .code("Mulai", 10, line -> line.fund().months().first())
                    .code("Sampai", 10, line -> line.fund().months().last())
                    .number("Orang Menunggu", 16, WaitingFund::people)
                    .code("Kuota Kosong", 14, WaitingFund::freeSeats);

    private final WaitingWorkers workers;
    private final WaitingFunds waited;
    private final Rankings rankings;
    private final Funds funds;
    private final Clock clock;

    WaitingController(
            WaitingWorkers workers,
            WaitingFunds waited,
            Rankings rankings,
            Funds funds,
            Clock clock) {
        this.workers = workers;
        this.waited = waited;
        this.rankings = rankings;
        this.funds = funds;
        this.clock = clock;
    }

    @GetMapping("/daftar-tunggu")
    String show(WaitingQuery query, Position position, Model model) {
        require();
        if (query.dana() == null) {
            model.addAttribute("view", funds(query));
            return "enrolment/waiting-funds";
        }
        return show(filter(query), position, null, model);
    }

    private WaitingFundsView funds(WaitingQuery query) {
        YearMonth month = YearMonth.now(clock);
        boolean withSeats = "ada".equals(query.kuota());
        List<WaitingFund> all =
                waited.of(month).stream().filter(fund -> !withSeats || fund.couldGive()).toList();
        return new WaitingFundsView(month, withSeats, all);
    }

    private String show(
            WaitingFilter filter, Position position, @Nullable Refusal refusal, Model model) {
        YearMonth month = filter.months().first();
        model.addAttribute(
                "view",
                new WaitingView(
                        filter,
                        rankings.of(filter.fund()),
                        waited.people(filter.fund(), month),
                        waited.freeSeats(filter.fund(), month),
                        workers.count(filter),
                        Page.of(
                                workers.list(filter, position, PAGE + 1),
                                PAGE,
                                WaitingWorker::worker),
                        waited.running(YearMonth.now(clock)),
                        refusal));
        return "enrolment/waiting";
    }

    @GetMapping("/daftar-tunggu.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            WaitingQuery query,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        if (query.dana() == null) {
            FUNDS.download(response, format, funds(query).funds(position));
            return;
        }
        WaitingFilter filter = filter(query);
        file(rankings.of(filter.fund()))
                .download(response, format, to -> workers.export(filter, position, to));
    }

    /** Back to the list, in its new order. */
    @PostMapping("/daftar-tunggu/{fund}/urutan")
    String change(
            @PathVariable UUID fund,
            @RequestParam(name = "ukuran", required = false) @Nullable List<String> wanted,
            HttpServletResponse response,
            Model model) {
        require();
        Fund of = fund(fund);
        return rankings.change(of, new Ranking(criteria(wanted)))
                .fold(
                        _ -> "redirect:/daftar-tunggu?dana=" + fund,
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return show(
                                    WaitingFilter.of(of, YearMonth.now(clock)),
                                    Position.FIRST,
                                    refused,
                                    model);
                        });
    }

    private static List<RankBy> criteria(@Nullable List<String> wanted) {
        return wanted == null
                ? List.of()
                : wanted.stream()
                        .flatMap(
                                word ->
                                        Stream.of(RankBy.values())
                                                .filter(by -> by.name().equals(word)))
                        .toList();
    }

    private WaitingFilter filter(WaitingQuery query) {
        UUID fund = query.dana();
        if (fund == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return query.filter(fund(fund), YearMonth.now(clock));
    }

    private Fund fund(UUID id) {
        return funds.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static SheetTable<WaitingWorker> file(Ranking ranking) {
        return SheetTable.<WaitingWorker>named("daftar-tunggu")
                .number("Urutan", 8, WaitingWorker::place)
                .number("Di Kecamatan", 12, WaitingWorker::inDistrict)
                .number("Di Desa", 8, WaitingWorker::inVillage)
                .text("Nama", 30, WaitingWorker::name)
                .code("Kode Wilayah", 16, who -> who.village().value())
                .code("Desil", 8, who -> who.known().decile())
                .text("Pekerjaan", 24, who -> Why.label(who.known().occupation()))
                .day("Tanggal Lahir", who -> who.known().bornOn())
                .moment("Tercatat Sejak", who -> who.known().knownSince())
                .text(
                        "Mengapa di Depan yang Berikutnya",
                        60,
                        who -> Why.before(ranking, who, INDONESIAN));
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /**
     * The filter of the list as it stands in the address.
     *
     * @param dana the fund; without it the funds are shown
     * @param kuota {@code ada} for those funds only that could give somebody a seat
     */
    record WaitingQuery(
            @Nullable UUID dana,
            @Nullable String kuota,
            @Nullable YearMonth bulan,
            @Nullable TerritoryCode wilayah,
            @Nullable Occupation pekerjaan,
            @Nullable Integer desil,
            @Nullable String nama) {
        WaitingFilter filter(Fund fund, YearMonth now) {
            return WaitingFilter.of(fund, bulan == null ? now : bulan)
                    .inside(wilayah == null ? TerritoryCode.INDONESIA : wilayah)
                    .of(pekerjaan == null ? null : pekerjaan.name())
                    .inDecile(desil)
                    .named(nama == null || nama.isBlank() ? null : nama.strip());
        }
    }
}
