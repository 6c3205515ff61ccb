package id.payung.postgres;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.SeenBy;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Lets a method marked by {@link SeenBy} act with the appointments that give its permission only.
 * It stands before the transaction, which takes its row scope from them; inside a transaction that
 * runs already, the scope is narrowed for the call.
 */
class NarrowedSight implements MethodInterceptor {
    private final ObjectProvider<RowScopedTransactions> transactions;

    NarrowedSight(ObjectProvider<RowScopedTransactions> transactions) {
        this.transactions = transactions;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Actor actor = Acting.current().orElse(null);
        if (actor == null) {
            return call.proceed();
        }
        Actor narrowed = actor.holding(demanded(call).value());
        return narrowed.equals(actor)
                ? call.proceed()
                : Acting.<Optional<Object>, Throwable>as(narrowed, () -> seen(narrowed, call))
                        .orElse(null);
    }

    private Optional<Object> seen(Actor narrowed, MethodInvocation call) throws Throwable {
        return Optional.ofNullable(transactions.getObject().inSightOf(narrowed, call::proceed));
    }

    private static SeenBy demanded(MethodInvocation call) {
        Class<?> facade =
                call.getThis() == null
                        ? call.getMethod().getDeclaringClass()
                        : AopUtils.getTargetClass(call.getThis());
        SeenBy own =
                AnnotatedElementUtils.findMergedAnnotation(
                        AopUtils.getMostSpecificMethod(call.getMethod(), facade), SeenBy.class);
        return own == null ? facade.getAnnotation(SeenBy.class) : own;
    }
}
