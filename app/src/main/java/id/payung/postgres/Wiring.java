package id.payung.postgres;

import id.payung.shared.SeenBy;
import javax.sql.DataSource;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.Pointcuts;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands Spring the transactions that know whose rows may be seen. */
@Configuration(proxyBeanMethods = false)
class Wiring {
    private static final int BEFORE_THE_TRANSACTION = 0;

    @Bean
    RowScopedTransactions transactionManager(DataSource source) {
        return new RowScopedTransactions(source);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor narrowedSight(
            ObjectProvider<RowScopedTransactions> transactions) {
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(
                        Pointcuts.union(
                                AnnotationMatchingPointcut.forClassAnnotation(SeenBy.class),
                                AnnotationMatchingPointcut.forMethodAnnotation(SeenBy.class)),
                        new NarrowedSight(transactions));
        advisor.setOrder(BEFORE_THE_TRANSACTION);
        return advisor;
    }
}
