package id.payung.postgres;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Opens every transaction with the row scope of whoever is acting. Outside a transaction, or with
 * nobody acting, protected tables look empty: forgetting is safe.
 */
class RowScopedTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;
    private static final String ENTER =
            "select set_config('payung.lo', ?, true), set_config('payung.hi', ?, true),"
                    + " set_config('payung.scopes', ?, true), set_config('payung.hull', ?, true),"
                    + " set_config('payung.account', ?, true), set_config('role', ?, true)";

    RowScopedTransactions(DataSource source) {
        super(source);
    }

    @Override
    protected void prepareTransactionalConnection(
            Connection connection, TransactionDefinition definition) throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        Actor actor = Acting.current().orElse(null);
        if (actor != null) {
            enter(connection, RowScope.of(actor));
        }
    }

    private static void enter(Connection connection, RowScope scope) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
            statement.setString(1, scope.low());
            statement.setString(2, scope.high());
            statement.setString(3, scope.scopes());
            statement.setString(4, scope.hull());
            statement.setString(5, scope.account());
            statement.setString(6, scope.role());
            statement.execute();
        }
    }
}
