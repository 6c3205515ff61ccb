package id.payung.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;

/** A request whose body is read into memory once and only up to a bound; uploads stay streams. */
class BoundedRequest extends HttpServletRequestWrapper {
    static final int MOST_BYTES = 1 << 20;

    private final byte[] body;

    private BoundedRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** The request, read up to one byte more than is allowed. */
    static BoundedRequest read(HttpServletRequest request) throws IOException {
        return new BoundedRequest(
                request,
                isUpload(request)
                        ? new byte[0]
                        : request.getInputStream().readNBytes(MOST_BYTES + 1));
    }

    boolean isTooLong() {
        return body.length > MOST_BYTES;
    }

    boolean isUpload() {
        return isUpload((HttpServletRequest) getRequest());
    }

    byte[] body() {
        return body;
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return isUpload() ? super.getInputStream() : new Replay(body);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Replay extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Replay(byte[] body) {
            bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is here already");
        }
    }
}
