package id.payung.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.payung.access.SignedIn;
import id.payung.intake.Listings;
import id.payung.runs.Runs;
import id.payung.shared.Acting;
import id.payung.shared.Position;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Euis and Iis side by side. */
@PayungTest
class PairPageTests {
    @Autowired StoryWorld world;
    @Autowired Listings listings;
    @Autowired Runs runs;
    @Autowired SearchJob job;
    @Autowired Duplicates duplicates;
    @Autowired MockMvcTester web;

    @Test
    void differencesAreMarkedTheScoreIsExplainedAndKeysAreNamed() {
        Seeking seeking = new Seeking(listings, runs, job);
        seeking.sought(world.siti(), world.singajaya(), Seeking.EUIS);
        seeking.sought(world.rina(), world.regency(), Seeking.IIS);
        String page =
                "/ganda/"
                        + Acting.as(
                                        world.siti(),
                                        () ->
                                                duplicates.list(
                                                        PairFilter.waiting(), Position.FIRST, 1))
                                .items()
                                .getFirst()
                                .id();
        assertThat(web.perform(get(page).with(SignedIn.as(world.siti()))))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<mark>Iis </mark>",
                        "(angka ke-5)",
                        "data-key=\"s\"",
                        "/js/keys",
                        "beda satu huruf",
                        "Bila satu orang, catatan mana")
                .doesNotContain("9901065505900001", "9901165505900001")
                .doesNotContain("<mark>15 Mei 1990", "<mark>Singajaya");
        assertThat(
                        web.perform(
                                post(page + "/putuskan")
                                        .param("putusan", "SAME")
                                        .with(SignedIn.as(world.siti()))
                                        .with(csrf())))
                .hasRedirectedUrl("/ganda");
        assertThat(web.perform(get(page).with(SignedIn.as(world.siti()))))
                .hasStatusOk()
                .bodyText()
                .contains("satu orang");
    }
}
