package id.payung.access;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the roles of this version at each start: a new version may give a role more or less. */
@Component
class SeedingRoles implements InitializingBean {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    SeedingRoles(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void afterPropertiesSet() {
        transactions.executeWithoutResult(
                _ -> {
                    for (Role role : Role.values()) {
                        write(role);
                    }
                });
    }

    private void write(Role role) {
        jdbc.sql(
                        """
                        insert into access.role (code, permissions) values (?, ?)
                        on conflict (code) do update set permissions = excluded.permissions
                        """)
                .params(
                        role.name(),
                        role.permissions().stream().map(Enum::name).sorted().toArray(String[]::new))
                .update();
    }
}
