package id.payung.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.payung.postgres.DataDirectory;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.databind.json.JsonMapper;

/**
 * The owner's private way into a process that serves a data directory: a Unix domain socket inside
 * the directory that nobody else can open. One command a connection; its words come back as frames.
 */
final class ControlChannel implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final ServerSocketChannel listening;
    private final Path socket;
    private final House house;

    private ControlChannel(ServerSocketChannel listening, Path socket, House house) {
        this.listening = listening;
        this.socket = socket;
        this.house = house;
    }

    /** What the other end has to know to answer as if it stood at this terminal. */
    private record Call(List<String> args, String directory, boolean interactive, boolean english) {
        Terminal terminal(OutputStream out, OutputStream err) {
            return Terminal.of(
                    out,
                    err,
                    interactive,
                    Path.of(directory),
                    english ? Words.ENGLISH : Words.INDONESIAN);
        }
    }

    /**
     * Listens until closed; the claim on the directory makes a socket left behind ours to remove.
     */
    static ControlChannel open(House house) throws IOException {
        Path socket = house.directory().controlSocket();
        Files.deleteIfExists(socket);
        ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try (var near = NearPath.to(socket)) {
            listening.bind(near.address());
        }
        Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        ControlChannel channel = new ControlChannel(listening, socket, house);
        Thread.ofPlatform().daemon().name("control").start(channel::listen);
        return channel;
    }

    /** Has the serving process perform the command; empty where nobody serves the directory. */
    static OptionalInt perform(DataDirectory directory, List<String> args, Terminal terminal)
            throws IOException {
        Path socket = directory.controlSocket();
        if (!Files.exists(socket)) {
            return OptionalInt.empty();
        }
        try (var near = NearPath.to(socket);
                var channel = connected(near.address())) {
            if (channel == null) {
                return OptionalInt.empty();
            }
            Call call =
                    new Call(
                            args,
                            terminal.directory().toString(),
                            terminal.isInteractive(),
                            terminal.words().equals(Words.ENGLISH));
            var request = new PrintWriter(Channels.newOutputStream(channel), true, UTF_8);
            request.println(JSON.writeValueAsString(call));
            return OptionalInt.of(
                    Frames.copy(new DataInputStream(Channels.newInputStream(channel)), terminal));
        }
    }

    private static @org.jspecify.annotations.Nullable SocketChannel connected(
            UnixDomainSocketAddress address) {
        try {
            return SocketChannel.open(address);
        } catch (IOException nobodyListens) {
            return null;
        }
    }

    private void listen() {
        while (listening.isOpen()) {
            try {
                SocketChannel caller = listening.accept();
                Thread.ofPlatform().daemon().name("command").start(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(SocketChannel caller) {
        try (caller) {
            var request = new BufferedReader(Channels.newReader(caller, UTF_8));
            Call call = JSON.readValue(request.readLine(), Call.class);
            Frames frames = new Frames(Channels.newOutputStream(caller));
            Terminal terminal = call.terminal(frames.out(), frames.err());
            Reach inside = (_, visit) -> visit.perform(house);
            frames.end(new CommandTree(terminal, inside).run(call.args().toArray(String[]::new)));
        } catch (IOException | RuntimeException gone) {
            // The caller hung up; what it started goes on and is seen under runs.
            System.getLogger("payung").log(System.Logger.Level.DEBUG, "a command's caller left");
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        Files.deleteIfExists(socket);
    }
}
