package id.payung.contributions.web;

import id.payung.contributions.web.HouseholdView.Member;
import id.payung.eligibility.Assessment;
import id.payung.enrolment.CoverageLine;
import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.law.MemberOutlook;
import id.payung.registry.Workers;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells programs who is known under a worker's family card, and what his family would receive. */
@RestController
@RequestMapping("/api/v1/workers/{id}")
class WorkerFamilyApi {
    private final Workers workers;
    private final WorkerHousehold household;
    private final WorkerStory story;
    private final Answers answers;
    private final Clock clock;

    WorkerFamilyApi(
            Workers workers,
            WorkerHousehold household,
            WorkerStory story,
            Answers answers,
            Clock clock) {
        this.clock = clock;
        this.workers = workers;
        this.household = household;
        this.story = story;
        this.answers = answers;
    }

    /** Everybody known under one family card, as far as the token's owner sees. */
    record HouseholdAnswer(long covered, long couldBeCovered, List<MemberAnswer> members) {
        static HouseholdAnswer of(HouseholdView view) {
            return new HouseholdAnswer(
                    view.covered(),
                    view.couldBe(),
                    view.members().stream().map(member -> MemberAnswer.of(view, member)).toList());
        }
    }

    /**
     * A member, with the numbers left out.
     *
     * @param coveredBy the fund that pays this month
     * @param eligibleFor the programme that could cover who is not covered
     * @param mayBeDouble another member may be the same person
     */
    record MemberAnswer(
            UUID worker,
            String name,
            int age,
            String area,
            @Nullable UUID coveredBy,
            @Nullable UUID eligibleFor,
            boolean mayBeDouble) {
        static MemberAnswer of(HouseholdView view, Member member) {
            return new MemberAnswer(
                    member.line().id(),
                    member.line().name(),
                    view.age(member),
                    member.line().territory().value(),
                    view.coverNow(member).map(CoverageLine::fund).orElse(null),
                    member.chance().map(Assessment::programme).orElse(null),
                    view.isDouble(member));
        }
    }

    /**
     * What the family would receive, by the months that are paid.
     *
     * @param months of cover completed without a break
     * @param rise the next day that brings more, as long as every month is paid
     * @param endsOn the first day without cover if no further month is paid
     * @param unconfirmed whether some amount rests on a text that nobody has read yet
     */
    record OutlookAnswer(
            long months,
            boolean covered,
            Amounts today,
            Amounts nextMonth,
            @Nullable Amounts rise,
            @Nullable LocalDate endsOn,
            boolean unconfirmed) {
        static OutlookAnswer of(MemberOutlook outlook) {
            return new OutlookAnswer(
                    outlook.months(),
                    outlook.isCovered(),
                    Amounts.of(outlook.today()),
                    Amounts.of(outlook.nextMonth()),
                    outlook.rise().map(Amounts::of).orElse(null),
                    outlook.endsOn().orElse(null),
                    outlook.isUnconfirmed());
        }
    }

    /** Rupiah on a day; of the children nobody has told, so their part is the most there is. */
    record Amounts(LocalDate on, long months, long cash, long schoolAtMost) {
        static Amounts of(MemberOutlook.Sum sum) {
            return new Amounts(sum.on(), sum.months(), sum.cash(), sum.school());
        }
    }

    @Gives(HouseholdAnswer.class)
    @Operation(
            operationId = "workerHousehold",
            summary = "Who is known under the worker's family card, who is covered, who could be")
    @GetMapping("/household")
    ResponseEntity<Object> household(@PathVariable UUID id) {
        return answers.found(workers.find(id).map(household::of), HouseholdAnswer::of);
    }

    @Gives(OutlookAnswer.class)
    @Operation(
            operationId = "workerOutlook",
            summary = "Tenure, and what the family would receive today and next month")
    @GetMapping("/outlook")
    ResponseEntity<Object> outlook(@PathVariable UUID id) {
        return answers.found(
                workers.find(id),
                worker -> OutlookAnswer.of(story.outlook(worker.id(), LocalDate.now(clock))));
    }
}
