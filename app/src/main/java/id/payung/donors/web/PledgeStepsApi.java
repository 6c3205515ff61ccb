package id.payung.donors.web;

import id.payung.donors.Due;
import id.payung.donors.Handover;
import id.payung.donors.Place;
import id.payung.donors.Places;
import id.payung.donors.Pledge;
import id.payung.donors.PledgeDrafts;
import id.payung.donors.Pledges;
import id.payung.donors.Received;
import id.payung.enrolment.DraftReceipt;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.shared.Months;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets programs of officers bring a pledge from the promise to the decree: its money, its people,
 * its draft, each with the token of the person who may.
 */
@RestController
@RequestMapping("/api/v1/pledges/{id}")
class PledgeStepsApi {
    private static final Map<String, String> POINTERS =
            Map.of("jumlah", "/rupiah", "bukti", "/reference", "tanggal", "/receivedOn");

    private final Pledges pledges;
    private final Places places;
    private final PledgeDrafts drafts;
    private final Answers answers;
    private final Clock clock;

    PledgeStepsApi(
            Pledges pledges, Places places, PledgeDrafts drafts, Answers answers, Clock clock) {
        this.pledges = pledges;
        this.places = places;
        this.drafts = drafts;
        this.answers = answers;
        this.clock = clock;
    }

    /** Money that came, for the next months or all that are open, to the rupiah. */
    record Payment(long rupiah, @NotNull String reference, @NotNull LocalDate receivedOn) {
        ReceivedForm form() {
            return new ReceivedForm("" + rupiah, reference.strip(), receivedOn.toString());
        }
    }

    /** Money that came, and the months that it pays. */
    record PaymentAnswer(
            UUID id,
            YearMonth firstMonth,
            YearMonth lastMonth,
            long rupiah,
            String reference,
            LocalDate receivedOn,
            long receipt,
            String recordedBy) {
        static PaymentAnswer of(Received money) {
            return new PaymentAnswer(
                    money.id(),
                    money.months().first(),
                    money.months().last(),
                    money.amount(),
                    money.reference(),
                    money.receivedOn(),
                    money.receipt(),
                    money.recordedByName());
        }
    }

    /**
     * What a pledge waits for.
     *
     * @param due absent where everything is paid
     * @param undrafted the paid months that stand on no decree; absent where there are none
     * @param handover what was done for its people as it ended; absent while nothing was
     */
    record OpenSteps(
            @Nullable DueAnswer due,
            @Nullable PledgeMonths undrafted,
            @Nullable Handover handover) {}

    /** What may be paid: the price of the next month, or of all that are open. */
    record DueAnswer(PledgeMonths months, long ofNext, long ofAll) {
        static DueAnswer of(Due due) {
            return new DueAnswer(PledgeMonths.of(due.months()), due.ofNext(), due.ofAll());
        }
    }

    /** Months, both ends included. */
    record PledgeMonths(YearMonth first, YearMonth last) {
        static PledgeMonths of(Months months) {
            return new PledgeMonths(months.first(), months.last());
        }
    }

    /** Somebody on a pledge, and why just he. */
    record PledgedPlace(
            UUID worker,
            String name,
            String area,
            boolean transport,
            Place.Nearness nearness,
            int rank,
            @Nullable Integer decile,
            Place.State state,
            @Nullable String releaseReason,
            boolean covered) {
        static PledgedPlace of(Place place) {
            return new PledgedPlace(
                    place.worker(),
                    place.name(),
                    place.territory().value(),
                    place.transport(),
                    place.nearness(),
                    place.rank(),
                    place.decile(),
                    place.state(),
                    place.releaseReason(),
                    place.covered());
        }
    }

    /** Of how many people. */
    record PeopleCount(int people) {}

    /** Who is confirmed: those named, or with {@code all} everybody who was proposed. */
    record Confirmed(
            @Nullable @Size(max = 1000) Set<@NotNull UUID> workers, @Nullable Boolean all) {
        Set<UUID> named() {
            return isForAll() ? Set.of() : Objects.requireNonNullElse(workers, Set.of());
        }

        boolean isForAll() {
            return Boolean.TRUE.equals(all);
        }
    }

    /** Why a place is given up. */
    record ReleaseReason(@NotBlank @Size(max = 500) String reason) {}

    /** On which text and under which number the decree is drafted. */
    record WantedPledgeDraft(@NotNull UUID legalBasis, @NotBlank @Size(max = 100) String number) {}

    @Gives(OpenSteps.class)
    @Operation(operationId = "pledgeSteps", summary = "What a pledge waits for")
    @GetMapping("/steps")
    ResponseEntity<Object> steps(@PathVariable UUID id) {
        return answers.found(
                pledges.find(id),
                _ ->
                        new OpenSteps(
                                pledges.due(id).map(DueAnswer::of).orElse(null),
                                pledges.undrafted(id).map(PledgeMonths::of).orElse(null),
                                pledges.handover(id).orElse(null)));
    }

    @Gives(value = PaymentAnswer.class, as = Gives.Many.LIST)
    @Operation(operationId = "pledgePayments", summary = "Money that came, the oldest first")
    @GetMapping("/payments")
    ResponseEntity<Object> payments(@PathVariable UUID id) {
        return answers.found(
                pledges.find(id),
                _ -> pledges.payments(id).stream().map(PaymentAnswer::of).toList());
    }

    @Gives(PaymentAnswer.class)
    @Operation(
            operationId = "receivePledge",
            summary = "Record money that came; never by who wrote the pledge down")
    @PostMapping("/payments")
    ResponseEntity<Object> receive(@PathVariable UUID id, @Valid @RequestBody Payment money) {
        ReceivedForm form = money.form();
        return answers.with(
                pledges.find(id),
                _ ->
                        answers.filled(
                                form.errors(LocalDate.now(clock)),
                                POINTERS,
                                () ->
                                        answers.done(
                                                pledges.receive(
                                                        id,
                                                        money.rupiah,
                                                        form.reference(),
                                                        money.receivedOn),
                                                PaymentAnswer::of)));
    }

    @Gives(value = PledgedPlace.class, as = Gives.Many.PAGE)
    @Operation(
            operationId = "pledgePeople",
            summary = "Who stands on a pledge: the proposed first, then by nearness and rank")
    @GetMapping("/people")
    ResponseEntity<Object> people(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.found(
                pledges.find(id),
                _ ->
                        ApiPage.of(
                                limit,
                                more -> places.list(id, Position.after(cursor), more),
                                Place::worker,
                                PledgedPlace::of));
    }

    @Gives(PeopleCount.class)
    @Operation(
            operationId = "proposePledgePeople",
            summary = "Propose eligible workers for every free place, the nearest first")
    @PostMapping("/people/proposals")
    ResponseEntity<Object> propose(@PathVariable UUID id) {
        return answers.done(places.propose(id), PeopleCount::new);
    }

    @Gives(PeopleCount.class)
    @Operation(operationId = "confirmPledgePeople", summary = "Say yes to those who were proposed")
    @PostMapping("/people/confirm")
    ResponseEntity<Object> confirm(@PathVariable UUID id, @Valid @RequestBody Confirmed wanted) {
        return answers.with(
                pledges.find(id),
                _ ->
                        wanted.named().isEmpty() && !wanted.isForAll()
                                ? answers.faulty(
                                        "/workers", "required", "Sebut orangnya, atau isi all.")
                                : answers.done(
                                        places.confirm(id, wanted.named()), PeopleCount::new));
    }

    @Gives(PledgeAnswer.class)
    @Operation(
            operationId = "releasePledgePlace",
            summary = "Give a place up that no decree in force fills")
    @PostMapping("/people/{worker}/release")
    ResponseEntity<Object> release(
            @PathVariable UUID id,
            @PathVariable UUID worker,
            @Valid @RequestBody ReleaseReason why) {
        return answers.done(places.release(id, worker, why.reason), PledgeAnswer::of);
    }

    @Gives(value = DraftReceipt.class, status = 201)
    @Operation(
            operationId = "draftPledge",
            summary = "Draft the decree of the paid months that have none, for the confirmed")
    @PostMapping("/decrees")
    ResponseEntity<Object> draft(
            @PathVariable UUID id, @Valid @RequestBody WantedPledgeDraft wanted) {
        return answers.with(pledges.find(id), pledge -> drafted(pledge, wanted));
    }

    private ResponseEntity<Object> drafted(Pledge pledge, WantedPledgeDraft wanted) {
        return answers.with(
                drafts.draft(
                        pledge.id(),
                        wanted.legalBasis,
                        wanted.number.strip(),
                        PledgeController.titleOfDecree(pledge)),
                draft ->
                        answers.made(
                                draft,
                                "/api/v1/decrees",
                                drafted -> drafted.decree().id(),
                                DraftReceipt::of));
    }
}
