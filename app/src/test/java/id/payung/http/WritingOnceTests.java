package id.payung.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.Office;
import id.payung.access.Offices;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@PayungTest
class WritingOnceTests {
    private static final String BODY = "{\"office\":\"32.01.06.2003\"}";

    @Autowired StoryWorld world;
    @Autowired Offices offices;
    @Autowired WritingOnce filter;
    Actor rina = Actor.system();
    int writes;

    @BeforeEach
    void rinasProgramWrites() {
        rina = world.rina();
    }

    // Opens an office at each call, as a write that must not happen twice.
    private void write(HttpServletResponse response, int status) throws java.io.IOException {
        writes++;
        String code = "KANTOR-" + writes;
        Acting.as(
                Actor.system(),
                () -> offices.open(code, "Kantor", Office.Kind.AGENCY, StoryWorld.BOGOR));
        response.setStatus(status);
        response.setHeader("Location", "/api/v1/runs/" + writes);
        response.setContentType("application/json");
        response.getWriter().write("{\"write\":" + writes + "}");
    }

    private MockHttpServletResponse send(@Nullable String key, String body, FilterChain act)
            throws Exception {
        return send(rina, key, request(body), act);
    }

    private MockHttpServletResponse send(
            Actor actor, @Nullable String key, MockHttpServletRequest request, FilterChain act)
            throws Exception {
        if (key != null) {
            request.addHeader("Idempotency-Key", key);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        Acting.<Boolean, Exception>as(
                actor,
                () -> {
                    filter.doFilter(request, response, act);
                    return true;
                });
        return response;
    }

    private static MockHttpServletRequest request(String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/listings");
        request.setContentType("application/json");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private FilterChain answering(int status) {
        return (_, response) -> write((HttpServletResponse) response, status);
    }

    private static long officesOpened() {
        return Past.count("access.office where code like 'KANTOR-%'");
    }

    @Test
    void theSameKeyBringsTheSameAnswerAndNothingHappensTwice() throws Exception {
        MockHttpServletResponse first = send("k1", BODY, answering(202));
        MockHttpServletResponse second = send("k1", BODY, answering(202));
        assertThat(second.getStatus()).isEqualTo(first.getStatus()).isEqualTo(202);
        assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(second.getHeader("Location")).isEqualTo("/api/v1/runs/1");
        assertThat(officesOpened()).isEqualTo(1);
    }

    @Test
    void anotherKeyIsAnotherWrite() throws Exception {
        send("k1", BODY, answering(201));
        send("k2", BODY, answering(201));
        assertThat(officesOpened()).isEqualTo(2);
    }

    @Test
    void theKeyOfOneAccountIsNotTheKeyOfAnother() throws Exception {
        send("k1", BODY, answering(201));
        send(world.hendra(), "k1", request(BODY), answering(201));
        assertThat(officesOpened()).isEqualTo(2);
    }

    @Test
    void aWriteWithoutAKeyIsNotBegun() throws Exception {
        assertThat(send(null, BODY, answering(201)).getStatus()).isEqualTo(400);
        assertThat(send("dua kata", BODY, answering(201)).getStatus()).isEqualTo(400);
        assertThat(send("k".repeat(101), BODY, answering(201)).getStatus()).isEqualTo(400);
        assertThat(writes).isZero();
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() throws Exception {
        send("k1", BODY, answering(201));
        MockHttpServletResponse other = send("k1", BODY.replace('3', '4'), answering(201));
        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString()).contains("idempotency-other-payload");
        assertThat(writes).isEqualTo(1);
    }

    @Test
    void aRefusedWriteChangesNothingAndLeavesItsKeyFree() throws Exception {
        assertThat(send("k1", BODY, answering(409)).getStatus()).isEqualTo(409);
        assertThat(officesOpened()).isZero();
        assertThat(send("k1", BODY, answering(201)).getStatus()).isEqualTo(201);
        assertThat(officesOpened()).isEqualTo(1);
    }

    @Test
    void theAnswerIsCommittedTogetherWithTheWriteOrNotAtAll() throws Exception {
        FilterChain breaking =
                (_, response) -> {
                    write((HttpServletResponse) response, 201);
                    assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                            .isTrue();
                    throw new jakarta.servlet.ServletException("power cut");
                };
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> send("k1", BODY, breaking))
                .hasMessage("power cut");
        assertThat(officesOpened()).isZero();
        assertThat(Past.count("http.answer")).isZero();
    }

    @Test
    void aSecondRequestWhileTheFirstIsAtWorkIsToldSo() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<MockHttpServletResponse> first =
                    threads.submit(
                            () ->
                                    send(
                                            "k1",
                                            BODY,
                                            (_, response) -> {
                                                begun.countDown();
                                                await(told);
                                                write((HttpServletResponse) response, 201);
                                            }));
            await(begun);
            MockHttpServletResponse second = send("k1", BODY, answering(201));
            told.countDown();
            assertThat(second.getStatus()).isEqualTo(409);
            assertThat(second.getContentAsString()).contains("idempotency-in-progress");
            assertThat(first.get().getStatus()).isEqualTo(201);
        }
        assertThat(officesOpened()).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anUploadIsKnownByItsPartsAndNotByItsBoundary() throws Exception {
        assertThat(send(rina, "k1", upload("a", "NIK;Nama"), answering(202)).getStatus())
                .isEqualTo(202);
        assertThat(send(rina, "k1", upload("b", "NIK;Nama"), answering(202)).getStatus())
                .isEqualTo(202);
        assertThat(writes).isEqualTo(1);
        assertThat(send(rina, "k1", upload("c", "NIK;NAMA"), answering(202)).getStatus())
                .isEqualTo(422);
    }

    private static MockHttpServletRequest upload(String boundary, String file) {
        MockHttpServletRequest request = request("");
        request.setContentType("multipart/form-data; boundary=" + boundary);
        request.addPart(new MockPart("file", "daftar.csv", file.getBytes(StandardCharsets.UTF_8)));
        return request;
    }

    @Test
    void aBodyOfMoreThanAMebibyteIsTurnedAwayUnread() throws Exception {
        assertThat(send("k1", "x".repeat(1 << 20), answering(201)).getStatus()).isEqualTo(201);
        assertThat(send("k2", "x".repeat((1 << 20) + 1), answering(201)).getStatus())
                .isEqualTo(413);
    }

    @Test
    void readingNeedsNoKey() throws Exception {
        MockHttpServletRequest read = new MockHttpServletRequest("GET", "/api/v1/listings");
        assertThat(send(rina, null, read, answering(200)).getStatus()).isEqualTo(200);
    }
}
