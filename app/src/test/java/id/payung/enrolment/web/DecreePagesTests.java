package id.payung.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.payung.access.Role;
import id.payung.access.SignedIn;
import id.payung.enrolment.Decree;
import id.payung.shared.Actor;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What officers' hands do to a decree: buttons pressed twice, by two, and by the wrong person. */
@PayungTest
class DecreePagesTests {
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired MockMvcTester web;

    private String page = "";

    @BeforeEach
    void euisIsOnASubmittedDecree() {
        Decree decree = money.submitted(money.fund("A", 1_000_000, 5), register.euis());
        page = "/sk/" + decree.id();
    }

    private MvcTestResult press(Actor actor, String step) {
        return web.perform(post(page + step).with(SignedIn.as(actor)).with(csrf()));
    }

    @Test
    void approvingTwiceIsApprovingOnce() {
        assertThat(press(world.hendra(), "/setujui")).hasRedirectedUrl(page);
        assertThat(press(world.hendra(), "/setujui")).hasRedirectedUrl(page);
        assertThat(Past.count("enrolment.coverage")).isEqualTo(1);
        assertThat(Past.count("audit.entry where action = 'decree.approved'")).isEqualTo(1);
    }

    @Test
    void rejectingWhatOneApprovedOneselfIsNoRepetition() {
        assertThat(press(world.hendra(), "/setujui")).hasRedirectedUrl(page);
        assertThat(press(world.hendra(), "/tolak"))
                .hasStatus(409)
                .bodyText()
                .contains("SK ini sudah disetujui.");
    }

    @Test
    void submittingTwiceIsSubmittingOnce() {
        assertThat(press(world.rina(), "/ajukan")).hasRedirectedUrl(page);
        assertThat(Past.count("audit.entry where action = 'decree.submitted'")).isEqualTo(1);
    }

    @Test
    void theSecondOfTwoOfficersReadsThatItIsDoneAndByWhom() {
        Actor dewi =
                world.account(
                        "dewi", "Dewi Lestari", world.regency(), Role.REGENCY, StoryWorld.BOGOR);
        assertThat(press(world.hendra(), "/setujui")).hasRedirectedUrl(page);
        assertThat(press(dewi, "/setujui"))
                .hasStatus(409)
                .bodyText()
                .contains("SK ini sudah disetujui.", "Hendra Wijaya");
        assertThat(press(dewi, "/tolak")).hasStatus(409);
        assertThat(Past.count("enrolment.coverage")).isEqualTo(1);
    }

    @Test
    void whoPreparedItReadsWhyHeCannotApproveIt() {
        assertThat(press(world.rina(), "/setujui")).hasStatus(409);
        assertThat(Past.count("enrolment.coverage")).isZero();
        assertThat(web.perform(get(page).with(SignedIn.as(world.rina()))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(page + "/setujui");
    }

    @Test
    void anAnswerToAPostIsAPageThatCanBeLoadedAgain() {
        assertThat(press(world.hendra(), "/setujui")).hasStatus3xxRedirection();
        assertThat(web.perform(get(page).with(SignedIn.as(world.hendra()))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(page + "/setujui", page + "/tolak");
    }
}
