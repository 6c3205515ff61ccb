package id.payung.hostile;

import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.AssessedCounts;
import id.payung.enrolment.CoverAnswer;
import id.payung.matching.Measured;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    @Autowired BogorAtWork bogor;

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
        BogorAtWork.Made made = bogor.made();
        return new Asked(made.ids(), made.fund(), world.regency());
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
