package id.payung.hostile;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import id.payung.access.ApiTokens;
import id.payung.access.SignedIn;
import id.payung.hostile.Doors.Door;
import id.payung.shared.Actor;
import id.payung.testing.Program;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who goes from door to door with ids that are none of his business. */
record Curious(Actor actor, Program program, MockMvcTester web, JsonMapper json) {
    static final Set<String> READABLE = Set.of("fund", "decree", "programme", "amendment");
    private static final List<String> OPEN = List.of("/masuk", "/bahasa", "/api/openapi");

    /** What everybody may ask: the law, and what it gives a family. Nobody's data is behind it. */
    private static final Set<String> FOR_ALL =
            Set.of(
                    "/hukum",
                    "/hukum/pasal/{slug}",
                    "/manfaat",
                    "/manfaat/selebaran.pdf",
                    "/api/v1/calculations");

    static Curious who(Actor actor, ApiTokens tokens, MockMvcTester web, JsonMapper json) {
        return new Curious(actor, Program.of(actor, tokens, web), web, json);
    }

    MvcTestResult knock(Door door, String id) {
        MockHttpServletRequestBuilder knock = request(door.method(), door.at(id));
        Forged.parameters(door, id).forEach(knock::param);
        if (!door.isApi()) {
            return web.perform(knock.with(SignedIn.as(actor)).with(csrf()));
        }
        if (!door.method().equals(HttpMethod.GET)) {
            knock.header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(json.writeValueAsBytes(Forged.body(door, id)));
        }
        return web.perform(program.signed(knock));
    }

    /** Nothing of Bogor is told, and nothing breaks. */
    void judge(SoftAssertions all, Door door, String kind, UUID id) {
        MvcTestResult answer = knock(door, id.toString());
        String name = door + " with a foreign " + kind;
        all.assertThat(answer.getUnresolvedException()).as(name).isNull();
        if (answer.getUnresolvedException() != null) {
            return;
        }
        int status = answer.getResponse().getStatus();
        all.assertThat(status).as(name).isLessThan(500);
        all.assertThat(bodyOf(answer)).as(name).doesNotContain(ForeignThings.SECRETS);
        if (door.namesAThing() && !isOpen(door) && !READABLE.contains(kind)) {
            all.assertThat(status).as(name).isNotEqualTo(200).isNotEqualTo(202);
        }
    }

    static boolean isOpen(Door door) {
        return FOR_ALL.contains(door.pattern())
                || OPEN.stream().anyMatch(door.pattern()::startsWith);
    }

    private static String bodyOf(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
