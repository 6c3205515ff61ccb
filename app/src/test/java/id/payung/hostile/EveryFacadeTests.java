package id.payung.hostile;

import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.payung.contributions.Bill;
import id.payung.contributions.PaymentOrder;
import id.payung.donors.Donor;
import id.payung.donors.Pledge;
import id.payung.eligibility.AssessedCounts;
import id.payung.eligibility.Assessments;
import id.payung.eligibility.Enquiries;
import id.payung.eligibility.Programme;
import id.payung.eligibility.Programmes;
import id.payung.eligibility.RuleChanges;
import id.payung.eligibility.verification.Verifications;
import id.payung.eligibility.verification.Visit;
import id.payung.eligibility.verification.VisitResult;
import id.payung.enrolment.Amendments;
import id.payung.enrolment.CoverAnswer;
import id.payung.enrolment.Decree;
import id.payung.enrolment.NewSeatChange;
import id.payung.enrolment.SeatChange;
import id.payung.enrolment.mutation.MutationReason;
import id.payung.enrolment.mutation.Mutations;
import id.payung.enrolment.mutation.NewMutation;
import id.payung.funding.Approvers;
import id.payung.funding.BudgetPaper;
import id.payung.funding.BudgetPapers;
import id.payung.funding.Fund;
import id.payung.funding.NewBudgetPaper;
import id.payung.funding.NewQuota;
import id.payung.funding.Quotas;
import id.payung.matching.Measured;
import id.payung.planning.PlanDraftings;
import id.payung.planning.PlanRequest;
import id.payung.planning.PlannedDecree;
import id.payung.planning.Plans;
import id.payung.planning.Split;
import id.payung.planning.plan.Priorities;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import id.payung.testing.GiftWorld;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Every public method of every module, asked by somebody who sits in Bogor and may do nothing
 * there. He learns nothing and changes nothing, or the method stands here with the reason why not.
 */
@PayungTest
class EveryFacadeTests {

    private static final Pattern NOT_ALLOWED =
            Pattern.compile(".*-not-(allowed|entitled|permitted)");

    @Autowired ApplicationContext context;
    @Autowired StoryWorld world;
    @Autowired BudgetPapers papers;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired GiftWorld gifts;
    @Autowired Amendments amendments;
    @Autowired Assessments assessments;
    @Autowired Plans plans;
    @Autowired PlanDraftings villageDrafts;
    @Autowired Programmes programmes;
    @Autowired RuleChanges rules;
    @Autowired Mutations mutations;
    @Autowired Quotas quotas;
    @Autowired Approvers approvers;
    @Autowired Enquiries enquiries;
    @Autowired Verifications verifications;

    private record Way(Object facade, Method method) {
        String name() {
            return AopUtils.getTargetClass(facade).getSimpleName() + "." + method.getName();
        }

        boolean isMarked() {
            return method.isAnnotationPresent(SeenBy.class)
                    || AopUtils.getTargetClass(facade).isAnnotationPresent(SeenBy.class);
        }

        /** The answer as a text of what was learnt; empty for nothing. */
        String answerTo(Actor actor, Asked asked) {
            return Acting.<String, RuntimeException>as(actor, () -> answer(asked));
        }

        private String answer(Asked asked) {
            try {
                Object answer = method.invoke(facade, asked.all(method.getParameters()));
                return learnt(answer) + learnt(asked.handedOver());
            } catch (InvocationTargetException e) {
                String failure = String.valueOf(e.getCause());
                return failure.contains("needs the care") ? "" : failure;
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String learnt(@Nullable Object answer) {
        return switch (answer) {
            case null -> "";
            case Optional<?> maybe -> maybe.map(EveryFacadeTests::learnt).orElse("");
            case Outcome.Refused<?, ?>(Refusal reason) ->
                    NOT_ALLOWED.matcher(reason.code()).matches() ? "" : reason.code();
            case Page<?> page -> page.items().isEmpty() ? "" : "a page";
            case Collection<?> many -> many.isEmpty() ? "" : many.size() + " things";
            case Boolean flag -> flag ? "yes" : "";
            case Map<?, ?> many -> many.isEmpty() ? "" : many.size() + " things";
            case id.payung.tasks.Backlog some -> some.count() == 0 ? "" : some.toString();
            case Number number -> number.longValue() == 0 ? "" : number.toString();
            case Measured m ->
                    m.waiting() + m.proposed() + m.decided() + m.automatic() == 0
                            ? ""
                            : m.toString();
            case AssessedCounts counts -> counts.total() == 0 ? "" : counts.toString();
            case CoverAnswer cover -> cover == CoverAnswer.UNKNOWN ? "" : cover.name();
            case Outcome.Done<?, ?>(Object done) ->
                    done instanceof AssessedCounts ? learnt(done) : "done";
            default -> answer.toString();
        };
    }

    private Asked bogorAtWork() {
        UUID euis = register.euis();
        Fund fund = money.fund("APBD", 987_654_321L, 5);
        terms(fund);
        Decree decree = money.signed(fund, euis);
        Bill bill = money.paid(decree, MoneyWorld.SEPTEMBER, "1");
        PaymentOrder order =
                money.ordered(money.bill(decree, MoneyWorld.SEPTEMBER.plusMonths(2)), "3", 16_800);
        Acting.as(
                        world.hendra(),
                        () ->
                                verifications.record(
                                        LocalDate.of(2025, 8, 20),
                                        "Lilis",
                                        List.of(Visit.of(euis, new VisitResult.Found()))))
                .orElseThrow();
        UUID dedi = register.dedi();
        SeatChange change =
                Acting.as(
                                world.rina(),
                                () ->
                                        amendments.propose(
                                                decree.id(),
                                                NewSeatChange.replacing(
                                                        euis,
                                                        dedi,
                                                        MoneyWorld.SEPTEMBER.plusMonths(1),
                                                        "pindah")))
                        .orElseThrow()
                        .orElseThrow();
        register.workers(1, StoryWorld.SUKAMAJU, "TAILOR");
        UUID plan = plan(fund);
        Programme programme = programmes.find(fund.programme()).orElseThrow();
        UUID enquiry =
                Acting.as(world.rina(), () -> enquiries.ask(programme, BOGOR, "Cek sebelum SK"))
                        .orElseThrow()
                        .id();
        Map<String, UUID> ids =
                new HashMap<>(
                        Map.of(
                                "worker", euis,
                                "leaving", euis,
                                "joining", dedi,
                                "decree", decree.id(),
                                "programme", fund.programme(),
                                "fund", fund.id(),
                                "legalBasis", money.legalBasis(),
                                "id", world.siti().account()));
        UUID pair = register.mayBeOne(euis, dedi);
        ids.put("pair", pair);
        ids.put("merge", register.proposedMerge(pair, euis, dedi));
        ids.put("former", dedi);
        ids.put("keep", euis);
        ids.put("amendment", change.amendment());
        ids.put("change", change.id());
        ids.put("agreement", money.legalBasis());
        ids.put("bill", bill.id());
        ids.put("paymentOrder", order.id());
        ids.put("paper", paper(fund));
        ids.put("account", world.hendra().account());
        ids.put("file", fund.id());
        ids.put("plan", plan);
        ids.put("drafting", drafting(plan, fund));
        ids.put("mutation", mutation(euis));
        ids.put("enquiry", enquiry);
        ids.put("ruleChange", ruleChange(programme));
        ids.putAll(gift());
        return new Asked(ids, fund, world.regency());
    }

    private UUID ruleChange(Programme of) {
        var asked = of.criteria().withAgreement();
        var change = Acting.as(world.rina(), () -> rules.propose(of.id(), asked, "Perbup lain"));
        return change.orElseThrow().orElseThrow().id();
    }

    /** Finished, so that nothing changes any more while strangers ask. */
    private UUID drafting(UUID plan, Fund fund) {
        PlannedDecree wanted =
                new PlannedDecree(plan, fund.id(), money.legalBasis(), "DESA", "Rencana");
        UUID begun =
                Acting.as(world.rina(), () -> villageDrafts.start(wanted, Split.VILLAGES))
                        .orElseThrow()
                        .orElseThrow()
                        .id();
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                Acting.as(world.rina(), () -> villageDrafts.find(begun))
                                        .orElseThrow()
                                        .run()
                                        .state()
                                        .isFinal());
        return begun;
    }

    private UUID mutation(UUID worker) {
        NewMutation told =
                NewMutation.of(worker, MutationReason.MOVED, LocalDate.of(2025, 9, 3))
                        .to(StoryWorld.SINGAJAYA);
        return Acting.as(world.rina(), () -> mutations.report(told))
                .orElseThrow()
                .orElseThrow()
                .getFirst()
                .mutation();
    }

    private void terms(Fund fund) {
        NewQuota wanted = new NewQuota(2025, BOGOR, TerritoryCode.Level.REGENCY, "", 50, "musdes");
        Acting.as(world.rina(), () -> quotas.set(fund, wanted)).orElseThrow();
        Acting.as(world.rina(), () -> approvers.name(fund, "hendra")).orElseThrow();
        Acting.as(world.hendra(), () -> approvers.name(fund, "rina")).orElseThrow();
    }

    private Map<String, UUID> gift() {
        Donor lilis = gifts.lilis();
        Pledge pledge =
                gifts.promise(
                                lilis,
                                gifts.fund(Fund.Kind.DONOR, MoneyWorld.AUTUMN),
                                MoneyWorld.AUTUMN,
                                register.asep())
                        .orElseThrow();
        gifts.pay(pledge, 16_800, "TRF-1").orElseThrow();
        return Map.of("donor", lilis.id(), "pledge", pledge.id());
    }

    private UUID plan(Fund fund) {
        PlanRequest wanted =
                new PlanRequest(
                        "Rencana",
                        BOGOR,
                        MoneyWorld.AUTUMN,
                        List.of(fund.id()),
                        Priorities.usual());
        return Acting.as(
                        world.rina(),
                        () -> {
                            assessments.assess(fund.programme(), LocalDate.of(2025, 9, 1), BOGOR);
                            return plans.make(wanted);
                        })
                .orElseThrow()
                .id();
    }

    private UUID paper(Fund fund) {
        NewBudgetPaper wanted =
                new NewBudgetPaper(
                        2025,
                        BudgetPaper.Kind.CHANGED,
                        "DPPA-1",
                        LocalDate.of(2025, 9, 1),
                        987_654_321L,
                        "tambahan");
        return Acting.as(world.rina(), () -> papers.propose(fund.id(), wanted, null))
                .orElseThrow()
                .orElseThrow()
                .id();
    }

    private List<Way> ways() {
        return Stream.of(context.getBeanDefinitionNames())
                .map(context::getBean)
                .filter(EveryFacadeTests::isFacade)
                .flatMap(
                        facade ->
                                Stream.of(AopUtils.getTargetClass(facade).getDeclaredMethods())
                                        .filter(m -> Modifier.isPublic(m.getModifiers()))
                                        .filter(m -> !Modifier.isStatic(m.getModifiers()))
                                        .filter(m -> !m.isSynthetic())
                                        .map(m -> new Way(facade, m)))
                .filter(way -> !FacadesAsked.NAMES.contains(way.name()))
                .sorted(Comparator.comparing(Way::name))
                .toList();
    }

    private static boolean isFacade(Object bean) {
        Class<?> kind = AopUtils.getTargetClass(bean);
        return kind.getPackageName().startsWith("id.payung")
                && Modifier.isPublic(kind.getModifiers())
                && kind.isAnnotationPresent(Component.class)
                && !FacadesAsked.OPEN.containsKey(kind.getSimpleName());
    }

    /** In Bogor he may do nothing; what he may do elsewhere is the question. */
    private Actor inBogor(TerritoryCode elsewhere, Set<Permission> there) {
        return new Actor(
                world.neighbour().account(),
                "Petugas Desa Sukamaju",
                world.regency().id(),
                List.of(
                        new Actor.Appointment(Set.of(), BOGOR),
                        new Actor.Appointment(there, elsewhere)));
    }

    private void nothingComesOfIt(Actor actor, Asked asked) {
        String before = ForeignThings.state();
        SoftAssertions all = new SoftAssertions();
        for (Way way : ways()) {
            all.assertThat(way.answerTo(actor, asked)).as(way.name()).isEmpty();
        }
        all.assertThat(ForeignThings.state()).as("rows of Bogor").isEqualTo(before);
        all.assertAll();
    }

    @Test
    void whoMayDoNothingLearnsAndChangesNothing() {
        Asked asked = bogorAtWork();
        nothingComesOfIt(inBogor(BOGOR, Set.of()), asked);
    }

    @Test
    void whoMayDoEverythingInCianjurLearnsAndChangesNothingInBogor() {
        Asked asked = bogorAtWork();
        nothingComesOfIt(inBogor(new TerritoryCode("32.03"), Set.of(Permission.values())), asked);
    }

    @Test
    void theSameQuestionsAreAnsweredWhereThePermissionIsHeld() {
        Asked asked = bogorAtWork();
        SoftAssertions all = new SoftAssertions();
        ways().stream()
                .filter(Way::isMarked)
                .filter(way -> !FacadesAsked.EMPTY_EVEN_HERE.contains(way.name()))
                .forEach(
                        way ->
                                all.assertThat(way.answerTo(Actor.system(), asked))
                                        .as(way.name())
                                        .isNotEmpty());
        all.assertAll();
    }

    @Test
    void everyReasonStillHasItsFacade() {
        List<String> facades =
                Stream.of(context.getBeanDefinitionNames())
                        .map(name -> AopUtils.getTargetClass(context.getBean(name)))
                        .filter(kind -> kind.getPackageName().startsWith("id.payung"))
                        .map(Class::getSimpleName)
                        .toList();
        assertThat(facades).containsAll(FacadesAsked.OPEN.keySet());
    }
}
