package id.payung.donors.web;

import static id.payung.testing.GiftWorld.WINTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.SignedIn;
import id.payung.donors.Pledge;
import id.payung.funding.Fund;
import id.payung.shared.Actor;
import id.payung.testing.GiftWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What one click saves of the money side: who stands on a pledge, and the funds. */
@PayungTest
class PledgePeopleTests {
    @Autowired StoryWorld world;
    @Autowired GiftWorld gifts;
    @Autowired RegisterFixture register;
    @Autowired MockMvcTester web;

    private MvcTestResult get(Actor actor, String path) {
        return web.get().uri(path).with(SignedIn.as(actor)).exchange();
    }

    @Test
    void thePeopleOfAPledgeAndTheFundsAreSavedAsTheyAreShown() {
        Fund fund = gifts.fund(Fund.Kind.DONOR, WINTER);
        Pledge pledge = gifts.promise(gifts.lilis(), fund, WINTER, register.asep()).orElseThrow();
        String file = "/donatur/janji/%s/orang.csv".formatted(pledge.id());
        assertThat(get(world.rina(), file))
                .hasStatusOk()
                .bodyText()
                .contains("Dipilih Karena", "Asep Saepudin", "Dipastikan");
        assertThat(Past.count("audit.entry where action = 'pledge.places-exported'")).isOne();
        assertThat(get(world.neighbour(), file)).bodyText().doesNotContain("Asep");
        assertThat(get(world.rina(), "/dana.csv?urut=nama"))
                .hasStatusOk()
                .bodyText()
                .contains("Kuota Terisi", fund.name());
        assertThat(get(world.siti(), "/dana.csv")).hasStatusOk().bodyText().contains(fund.name());
    }
}
