package id.payung.postgres;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands Spring the transactions that know whose rows may be seen. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    PlatformTransactionManager transactionManager(DataSource source) {
        return new RowScopedTransactions(source);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }
}
