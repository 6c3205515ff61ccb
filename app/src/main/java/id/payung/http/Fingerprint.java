package id.payung.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a write says, in one digest: method, address and body, or the parts of an upload. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(BoundedRequest request) throws IOException, ServletException {
        MessageDigest digest = sha256();
        try (OutputStream into = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            say(request.getMethod() + ' ' + request.getRequestURI(), into);
            say("?" + request.getQueryString(), into);
            if (request.isUpload()) {
                parts(request, into);
            } else {
                into.write(request.body());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    // The boundary between parts differs in each attempt, so the bytes on the wire do not serve.
    private static void parts(HttpServletRequest request, OutputStream into)
            throws IOException, ServletException {
        for (Part part : request.getParts()) {
            say(part.getName() + '=' + part.getSubmittedFileName() + ':' + part.getSize(), into);
            try (InputStream content = part.getInputStream()) {
                content.transferTo(into);
            }
        }
    }

    private static void say(String text, OutputStream into) throws IOException {
        into.write(text.getBytes(StandardCharsets.UTF_8));
        into.write('\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
