package id.payung.contributions.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.contributions.Bill;
import id.payung.contributions.Contributions;
import id.payung.shared.Acting;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The office's program codes and orders a bill, the treasurer's records the money. */
@PayungTest
class BillsApiTests {
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    @Autowired Contributions contributions;
    Program rina;
    Program treasurer;
    Bill bill;
    String path = "";

    @BeforeEach
    void euisAndDediAreCovered() {
        rina = Program.of(world.rina(), tokens, api);
        treasurer = Program.of(world.treasurer(), tokens, api);
        bill =
                money.bill(
                        money.signed(
                                money.fund("A", 1_000_000, 5), register.euis(), register.dedi()),
                        MoneyWorld.SEPTEMBER);
        path = "/api/v1/bills/" + bill.id();
    }

    private static String paper(String number) {
        return "{\"number\":\"%s\",\"dated\":\"2025-09-10\",\"rupiah\":33600}".formatted(number);
    }

    @Test
    void theListGoesOnBehindItsCursorAndTellsEveryStep() {
        String all = "/api/v1/bills?decree=" + bill.decree();
        assertThat(rina.get(all)).bodyJson().extractingPath("$.items.length()").isEqualTo(4);
        assertThat(rina.get(all + "&limit=3&cursor=" + bill.id()))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(3);
        assertThat(rina.get("/api/v1/bills?step=TO_BILL&month=2025-09"))
                .bodyJson()
                .extractingPath("$.items[0].amount")
                .isEqualTo(33_600);
    }

    @Test
    void twoPeoplesProgramsPayABillToTheRupiah() {
        assertThat(rina.post(path + "/code", "{\"code\":\"KODE-1\"}")).hasStatusOk();
        assertThat(rina.post(path + "/payment-orders", paper("SPM-1"))).hasStatusOk();
        UUID id = Acting.as(world.rina(), () -> contributions.ordersOf(bill.id())).getFirst().id();
        String order = "/api/v1/payment-orders/" + id;
        assertThat(rina.post(order + "/disbursement", paper("SP2D-1")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(treasurer.post(order + "/disbursement", paper("SP2D-1")))
                .bodyJson()
                .extractingPath("$.step")
                .isEqualTo("PAID");
        assertThat(rina.get(path + "/payment-orders"))
                .bodyJson()
                .extractingPath("$[0].disbursed.number")
                .isEqualTo("SP2D-1");
    }

    @Test
    void whoIsElsewhereLearnsNothingOfTheBill() {
        Program neighbour = Program.of(world.neighbour(), tokens, api);
        assertThat(neighbour.get(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(neighbour.post(path + "/code", "{\"code\":\"KODE-1\"}"))
                .hasStatus4xxClientError();
    }

    @Test
    void aPaperWithoutItsAmountIsAnsweredWithTheField() {
        assertThat(rina.post(path + "/payment-orders", "{\"number\":\"SPM-1\",\"rupiah\":0}"))
                .hasStatus4xxClientError()
                .bodyText()
                .contains("/dated", "/rupiah");
    }
}
