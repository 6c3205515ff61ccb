package id.payung.http;

import id.payung.http.RememberedAnswers.Answer;
import id.payung.shared.Acting;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.UrlPathHelper;

/**
 * Makes every write of a program safe to repeat. The write and its answer are one transaction: if
 * the connection breaks after the commit, the same key brings the same answer and nothing happens
 * twice; a write that was refused or failed leaves its key free.
 */
@Component
class WritingOnce extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private final RememberedAnswers answers;
    private final TransactionTemplate transactions;
    private final ProblemResolver problems;

    WritingOnce(
            RememberedAnswers answers, TransactionTemplate transactions, ProblemResolver problems) {
        this.answers = answers;
        this.transactions = transactions;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || READING.contains(request.getMethod())
                || Acting.current().isEmpty();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        BoundedRequest bounded = BoundedRequest.read(request);
        String key = request.getHeader(HEADER);
        if (bounded.isTooLong()) {
            problems.write(tooLong(), response);
        } else if (Unremembered.is(
                UrlPathHelper.defaultInstance.getPathWithinApplication(request))) {
            chain.doFilter(bounded, response);
        } else if (key == null || !KEY.matcher(key).matches()) {
            problems.write(keyMissing(), response);
        } else {
            once(key, bounded, response, chain);
        }
    }

    private void once(
            String key, BoundedRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String fingerprint = Fingerprint.of(request);
        ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
        try {
            transactions.executeWithoutResult(
                    transaction -> {
                        if (!answers.claim(key)) {
                            problems.write(inProgress(), written);
                            return;
                        }
                        answers.find(key)
                                .ifPresentOrElse(
                                        known -> repeat(known, fingerprint, written),
                                        () -> {
                                            proceed(request, written, chain);
                                            settle(key, fingerprint, written, transaction);
                                        });
                    });
        } catch (Failed failed) {
            failed.rethrow();
        }
        written.copyBodyToResponse();
    }

    private void repeat(Answer known, String fingerprint, HttpServletResponse response) {
        if (!known.fingerprint().equals(fingerprint)) {
            problems.write(otherPayload(), response);
            return;
        }
        response.setStatus(known.status());
        if (known.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, known.location());
        }
        if (known.contentType() != null) {
            response.setContentType(known.contentType());
        }
        try {
            response.getOutputStream().write(known.body().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Failed(e);
        }
    }

    private static void proceed(
            BoundedRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException e) {
            throw new Failed(e);
        }
    }

    private void settle(
            String key,
            String fingerprint,
            ContentCachingResponseWrapper written,
            TransactionStatus transaction) {
        if (written.getStatus() >= 400) {
            transaction.setRollbackOnly();
            return;
        }
        answers.keep(
                key,
                new Answer(
                        fingerprint,
                        written.getStatus(),
                        written.getHeader(HttpHeaders.LOCATION),
                        written.getContentType(),
                        new String(written.getContentAsByteArray(), StandardCharsets.UTF_8)));
    }

    private static Problem keyMissing() {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "idempotency-key-missing",
                "Header Idempotency-Key belum ada atau tidak sah.",
                "Kirim 1 sampai 100 huruf, angka, titik, titik dua, garis; satu kunci untuk satu perubahan.");
    }

    private static Problem inProgress() {
        return Problem.of(
                HttpStatus.CONFLICT,
                "idempotency-in-progress",
                "Permintaan dengan kunci ini sedang dikerjakan.",
                "Tunggu sebentar, lalu ulangi dengan kunci yang sama.");
    }

    private static Problem otherPayload() {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-other-payload",
                "Kunci ini sudah dipakai untuk permintaan lain.",
                "Pakai kunci baru untuk perubahan yang lain.");
    }

    private static Problem tooLong() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Isi permintaan melebihi 1 MiB.",
                "Kirim daftar sebagai berkas.");
    }

    /** Carries what the servlet interface throws through the transaction, which it ends. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(Exception cause) {
            super(cause);
        }

        void rethrow() throws ServletException, IOException {
            switch (getCause()) {
                case IOException e -> throw e;
                case ServletException e -> throw e;
                case null, default -> throw this;
            }
        }
    }
}
