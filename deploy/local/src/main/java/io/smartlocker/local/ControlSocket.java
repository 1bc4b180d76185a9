package io.smartlocker.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes orders from {@code ./run status|start|stop|kill} over a Unix socket in the data directory. */
final class ControlSocket implements AutoCloseable {
    private final ServerSocketChannel server;

    private ControlSocket(ServerSocketChannel server) {
        this.server = server;
    }

    /** The path is kept short, as the system allows about 100 characters: relative to where we are, if that helps. */
    static UnixDomainSocketAddress addressIn(DataDirectory data) {
        Path file = data.run().resolve("control");
        Path relative = Path.of("").toAbsolutePath().relativize(file);
        return UnixDomainSocketAddress.of(
                relative.toString().length() < file.toString().length() ? relative : file);
    }

    static ControlSocket open(DataDirectory data, Control control) {
        try {
            UnixDomainSocketAddress address = addressIn(data);
            Files.deleteIfExists(address.getPath());
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(address);
            ControlSocket socket = new ControlSocket(server);
            Thread.ofVirtual().name("control").start(() -> socket.serve(control));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Control control) {
        while (server.isOpen()) {
            try {
                SocketChannel client = server.accept();
                Thread.ofVirtual().start(() -> answer(client, control));
            } catch (IOException e) {
                // Closed at the end, or a client that has gone again.
            }
        }
    }

    private static void answer(SocketChannel client, Control control) {
        try (client;
                BufferedReader in = new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8));
                PrintStream out = new PrintStream(Channels.newOutputStream(client), true, StandardCharsets.UTF_8)) {
            String order = in.readLine();
            if (order != null) {
                control.carryOut(order, out::println);
            }
        } catch (IOException e) {
            // The one who asked has gone; the order was carried out nevertheless.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
