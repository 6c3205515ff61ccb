package id.payung.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes the three roles of a Payung database, whoever runs the server. {@code payung_owner} owns
 * every table, {@code payung_app} is what the application signs in as, {@code payung_national} sees
 * the rows of the whole nation and is entered for one transaction at a time.
 */
final class Roles {
    private static final String ENSURE =
            """
            do $$
            begin
                perform pg_advisory_xact_lock(70517051);
                if not exists (select from pg_roles where rolname = 'payung_owner') then
                    create role payung_owner nologin;
                end if;
                if not exists (select from pg_roles where rolname = 'payung_app') then
                    create role payung_app login noinherit;
                end if;
                if not exists (select from pg_roles where rolname = 'payung_national') then
                    create role payung_national nologin;
                end if;
                execute format('grant payung_owner to %I with inherit false, set true', current_user);
                execute format('grant payung_national to payung_owner with inherit true, set true');
                execute format('grant payung_national to payung_app with inherit false, set true');
                execute format('grant create on database %I to payung_owner', current_database());
                set local role payung_owner;
                alter default privileges
                    grant select, insert, update, delete on tables to payung_app, payung_national;
                alter default privileges grant usage on sequences to payung_app, payung_national;
                reset role;
            end $$
            """;

    private Roles() {}

    /** Idempotent; sets the application role's password to the one given. */
    static void ensure(Connection administrator, String applicationPassword) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            statement.execute(ENSURE);
            statement.execute(
                    "alter role payung_app password "
                            + statement.enquoteLiteral(applicationPassword));
        }
    }
}
