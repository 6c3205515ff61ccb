package id.payung.cli;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Output, errors and the exit code of one command over one stream: each frame is a letter, a length
 * and that many bytes.
 */
final class Frames {
    private static final byte OUT = 'o';
    private static final byte ERR = 'e';
    private static final byte EXIT = 'x';

    private final DataOutputStream stream;

    Frames(OutputStream stream) {
        this.stream = new DataOutputStream(stream);
    }

    OutputStream out() {
        return new Lane(OUT);
    }

    OutputStream err() {
        return new Lane(ERR);
    }

    void end(int exit) throws IOException {
        write(EXIT, new byte[] {(byte) exit}, 0, 1);
    }

    /** Plays the frames on the terminal; a stream that breaks off means the process has gone. */
    static int copy(DataInputStream stream, Terminal terminal) throws IOException {
        while (true) {
            byte kind = stream.readByte();
            byte[] bytes = stream.readNBytes(stream.readInt());
            switch (kind) {
                case OUT -> print(terminal.out(), bytes);
                case ERR -> print(terminal.err(), bytes);
                default -> {
                    return bytes[0];
                }
            }
        }
    }

    private static void print(java.io.PrintWriter to, byte[] bytes) {
        to.print(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
        to.flush();
    }

    private synchronized void write(byte kind, byte[] bytes, int from, int length)
            throws IOException {
        stream.writeByte(kind);
        stream.writeInt(length);
        stream.write(bytes, from, length);
        stream.flush();
    }

    private final class Lane extends OutputStream {
        private final byte kind;

        Lane(byte kind) {
            this.kind = kind;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            Frames.this.write(kind, bytes, from, length);
        }
    }
}
