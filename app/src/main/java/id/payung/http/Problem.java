package id.payung.http;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * An answer that says no, as RFC 9457 has it. It never repeats what was sent: that might be a NIK.
 *
 * @param code stands for the kind of problem, for programs
 * @param errors what was wrong where, when the request itself was
 */
record Problem(HttpStatus status, String code, String title, String detail, List<Fault> errors) {

    /**
     * One fault of a request.
     *
     * @param pointer JSON pointer into the body, or {@code ?name} of a parameter
     */
    record Fault(String pointer, String code, String detail) {}

    static Problem of(HttpStatus status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, List.of());
    }

    static Problem faults(List<Fault> faults) {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "request-faulty",
                "Permintaan tidak dapat dibaca.",
                "Perbaiki bagian yang disebut di errors, lalu kirim lagi.",
                faults);
    }

    ProblemDetail body() {
        ProblemDetail body = ProblemDetail.forStatus(status);
        body.setType(java.net.URI.create("urn:payung:problem:" + code));
        body.setTitle(title);
        body.setDetail(detail);
        body.setProperty("code", code);
        if (!errors.isEmpty()) {
            body.setProperty("errors", errors);
        }
        return body;
    }

    ResponseEntity<Object> answer() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body());
    }
}
