package id.payung.testing;

import com.jayway.jsonpath.JsonPath;
import id.payung.access.ApiTokens;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A program that speaks for somebody over the HTTP API, with all or some of his permissions. */
public final class Program {
    private final MockMvcTester api;
    private final String token;

    private Program(MockMvcTester api, String token) {
        this.api = api;
        this.token = token;
    }

    public static Program of(Actor owner, ApiTokens tokens, MockMvcTester api) {
        Set<Permission> all =
                Stream.of(Permission.values()).filter(owner::may).collect(Collectors.toSet());
        return with(all, owner, tokens, api);
    }

    public static Program with(
            Set<Permission> permissions, Actor owner, ApiTokens tokens, MockMvcTester api) {
        String token =
                Acting.<String, RuntimeException>as(
                        owner,
                        () -> tokens.create("Uji", permissions, Duration.ofHours(1)).orElseThrow());
        return new Program(api, token);
    }

    /** What stands at the place of the answer's body. */
    public static Object read(MvcTestResult answer, String place) {
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(), place);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public MvcTestResult get(String path) {
        return api.perform(signed(MockMvcRequestBuilders.get(path)));
    }

    /** A write with a key of its own. */
    public MvcTestResult post(String path, String json) {
        return send(HttpMethod.POST, path, json);
    }

    /** A write that says what is to stand there from now on. */
    public MvcTestResult put(String path, String json) {
        return send(HttpMethod.PUT, path, json);
    }

    public MvcTestResult delete(String path) {
        return send(HttpMethod.DELETE, path, "");
    }

    /** A write of any kind with a key of its own. */
    public MvcTestResult send(HttpMethod method, String path, String json) {
        return api.perform(
                signed(MockMvcRequestBuilders.request(method, path))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json));
    }

    /** The request with the program's token. */
    public <R extends AbstractMockHttpServletRequestBuilder<R>> R signed(R request) {
        return request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }
}
