package id.payung.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets one statement of a piece of work fail, as a server that dies in the middle of it would. It
 * concerns the thread that asks for it, and nobody else.
 */
public final class Interruption {
    private static final ScopedValue<AtomicInteger> LEFT = ScopedValue.newInstance();

    private Interruption() {}

    /**
     * Runs the work and lets the nth statement fail.
     *
     * @return whether the work came so far; false when it was complete before
     */
    public static boolean at(int nth, Runnable work) {
        AtomicInteger left = new AtomicInteger(nth);
        try {
            ScopedValue.where(LEFT, left).run(work);
        } catch (RuntimeException e) {
            if (left.get() > 0) {
                throw e;
            }
            return true;
        }
        return left.get() <= 0;
    }

    static Connection through(Connection connection) {
        return LEFT.isBound() ? wrapped(Connection.class, connection, LEFT.get()) : connection;
    }

    private static <T> T wrapped(Class<T> kind, Object real, AtomicInteger left) {
        InvocationHandler handler =
                (_, method, args) -> {
                    if (method.getName().startsWith("execute") && left.decrementAndGet() == 0) {
                        throw new SQLException("interrupted by the test", "XX000");
                    }
                    Object answer = answer(real, method, args);
                    return switch (answer) {
                        case PreparedStatement prepared ->
                                wrapped(PreparedStatement.class, prepared, left);
                        case Statement statement -> wrapped(Statement.class, statement, left);
                        case null, default -> answer;
                    };
                };
        return kind.cast(
                Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, handler));
    }

    private static Object answer(Object real, java.lang.reflect.Method method, Object[] args)
            throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
