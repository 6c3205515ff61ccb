package id.payung.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresUrlTests {

    private static final String ASKED_OF_THE_DRIVER =
            "prepareThreshold=0&reWriteBatchedInserts=true&logServerErrorDetail=false";

    @Test
    void readsTheFormOfLibpq() {
        assertThat(PostgresUrl.parse("postgresql://payung:r4hasia@db.bogor.go.id:5433/register"))
                .isEqualTo(
                        new PostgresUrl(
                                "jdbc:postgresql://db.bogor.go.id:5433/register?"
                                        + ASKED_OF_THE_DRIVER,
                                "payung",
                                "r4hasia"));
    }

    @Test
    void readsTheFormOfJdbcAndTakesThePasswordOutOfIt() {
        assertThat(
                        PostgresUrl.parse(
                                "jdbc:postgresql://satu:5432,dua:5432/register?user=payung&password=r4hasia&sslmode=verify-full"))
                .isEqualTo(
                        new PostgresUrl(
                                "jdbc:postgresql://satu:5432,dua:5432/register?sslmode=verify-full&"
                                        + ASKED_OF_THE_DRIVER,
                                "payung",
                                "r4hasia"));
    }

    @Test
    void decodesAnEscapedPasswordAndLeavesAPlusAlone() {
        assertThat(read("postgres://payung:a%40b%3Ac+d@localhost/register").password())
                .isEqualTo("a@b:c+d");
    }

    @Test
    void neverReusesAPlanEvenWhenTheOperatorAsksForIt() {
        assertThat(read("postgres://payung@localhost/register?prepareThreshold=5").jdbc())
                .contains("prepareThreshold=0")
                .doesNotContain("prepareThreshold=5");
    }

    @Test
    void leavesThePasswordEmptyForServersThatAskForNone() {
        assertThat(read("postgres://payung@localhost/register").password()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mysql://payung:r4hasia@localhost/register",
                "postgresql://payung:r4hasia@localhost",
                "postgresql://payung:r4hasia@localhost/",
                "postgresql://localhost/register",
                "postgresql://:r4hasia@localhost/register",
                "postgresql://payung:r4hasia%2@localhost/register",
                "postgresql:register"
            })
    void refusesWhatIsNoAddressWithoutRepeatingIt(String text) {
        AddressReading refused = PostgresUrl.parse(text);
        assertThat(refused).isEqualTo(new DatabaseRefused.AddressUnreadable());
        assertThat(((DatabaseRefused) refused).message())
                .contains("PAYUNG_DATABASE_URL")
                .doesNotContain("r4hasia");
    }

    @Test
    void showsEverythingButThePassword() {
        PostgresUrl url = read("postgresql://payung:r4hasia@localhost/register");
        assertThat(url.toString()).contains("localhost/register", "payung").doesNotContain("r4h");
        assertThat(url.jdbc()).doesNotContain("r4hasia");
    }

    @Test
    void leadsToAnotherDatabaseAndAnotherUserOfTheSameServer() {
        PostgresUrl url =
                read("postgresql://postgres:r4hasia@localhost:5433/postgres?sslmode=require");
        assertThat(url.database("payung").as("payung_app", "lain"))
                .isEqualTo(
                        new PostgresUrl(
                                "jdbc:postgresql://localhost:5433/payung?sslmode=require&"
                                        + ASKED_OF_THE_DRIVER,
                                "payung_app",
                                "lain"));
    }

    private static PostgresUrl read(String text) {
        return switch (PostgresUrl.parse(text)) {
            case PostgresUrl url -> url;
            case DatabaseRefused refused -> throw new AssertionError(refused.message());
        };
    }
}
