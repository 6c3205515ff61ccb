package id.payung.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.payung.shared.Acting;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Hendra reads on while Rina hands up a decree that he is to check. */
@PayungTest
class BadgesTests {
    private static final Pattern DECREES =
            Pattern.compile("<a href=\"/sk\"[^>]*>[^<]*(?:<span class=\"tag\">(\\d+))?");

    @Autowired MockMvc mvc;
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;

    private String open(MockHttpServletRequestBuilder request) throws Exception {
        return Acting.as(
                world.hendra(),
                () ->
                        mvc.perform(request.with(user("hendra")).with(csrf()))
                                .andReturn()
                                .getResponse()
                                .getContentAsString());
    }

    private String badgeOn(String page) throws Exception {
        Matcher menu = DECREES.matcher(open(get(page)));
        assertThat(menu.find()).isTrue();
        return menu.group(1) == null ? "" : menu.group(1);
    }

    private void rinaHandsUpADecree() {
        money.submitted(money.fund("APBD", 10_000_000, 5), register.euis());
    }

    @Test
    void whoOnlyReadsOnIsNotCountedForAnewAtEveryPage() throws Exception {
        assertThat(badgeOn("/pekerja")).isEmpty();
        rinaHandsUpADecree();
        assertThat(badgeOn("/dana")).isEmpty();
    }

    @Test
    void theDayItselfIsCountedAtOnceAndTheOtherPagesFollowIt() throws Exception {
        assertThat(badgeOn("/pekerja")).isEmpty();
        rinaHandsUpADecree();
        assertThat(badgeOn("/")).isEqualTo("1");
        assertThat(badgeOn("/pekerja")).isEqualTo("1");
    }

    @Test
    void whoeverHasDoneSomethingFindsItCountedOnTheNextPage() throws Exception {
        assertThat(badgeOn("/pekerja")).isEmpty();
        rinaHandsUpADecree();
        open(post("/cari").param("halaman", "/pekerja").param("cari", "Euis"));
        assertThat(badgeOn("/pekerja")).isEqualTo("1");
    }

    @Test
    void nobodyReadsWhatWaitsForSomebodyElse() throws Exception {
        rinaHandsUpADecree();
        assertThat(badgeOn("/pekerja")).isEqualTo("1");
        String ofSiti =
                Acting.as(
                        world.siti(),
                        () ->
                                mvc.perform(get("/pekerja").with(user("siti")))
                                        .andReturn()
                                        .getResponse()
                                        .getContentAsString());
        assertThat(ofSiti).doesNotContain("href=\"/sk\" class=\"tag\"").doesNotContain("tag\">1<");
    }
}
