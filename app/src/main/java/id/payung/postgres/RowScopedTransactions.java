package id.payung.postgres;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

    private static final String CURRENT =
            "select current_setting('payung.lo'), current_setting('payung.hi'),"
                    + " current_setting('payung.scopes'), current_setting('payung.hull'),"
                    + " current_setting('payung.account'), current_setting('role')";

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

    /** Does a step of the running transaction in the sight of another; begins none by itself. */
    @Nullable Object inSightOf(Actor actor, Step step) throws Throwable {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return step.proceed();
        }
        DataSource source = Objects.requireNonNull(getDataSource());
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            RowScope before = current(connection);
            enter(connection, RowScope.of(actor));
            @Nullable Object result = step.proceed();
            // After a failure nothing more can be read: the transaction is lost.
            enter(connection, before);
            return result;
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** What is done meanwhile. */
    interface Step {
        @Nullable Object proceed() throws Throwable;
    }

    private static RowScope current(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CURRENT);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new RowScope(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6));
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
