package id.payung.hostile;

import id.payung.access.ApiTokens;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * A village officer with hostile intent, next door to Desa Singajaya: every route that has a place
 * for an id, with the id of each kind of thing that the regency and its villages have.
 */
@Tag("scenario")
@PayungTest
class NextVillageTests {
    /** Other names of things that are tried already. */
    private static final Set<String> TWICE =
            Set.of("leaving", "joining", "former", "keep", "agreement", "file");

    @Autowired StoryWorld world;
    @Autowired BogorAtWork bogor;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester web;
    @Autowired JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void theOfficerOfTheNextVillageGetsNothingWhicheverIdHeSends() {
        Map<String, UUID> things = bogor.made().ids();
        things.keySet().removeAll(TWICE);
        Curious neighbour = Curious.who(world.neighbour(), tokens, web, json);
        String before = ForeignThings.state();
        SoftAssertions all = new SoftAssertions();
        Doors.of(mapping).stream()
                .filter(Forged::carriesAnId)
                .forEach(
                        door -> things.forEach((kind, id) -> neighbour.judge(all, door, kind, id)));
        all.assertThat(ForeignThings.state()).as("rows of Bogor").isEqualTo(before);
        all.assertAll();
    }
}
