package io.smartlocker.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The other end of the control socket: gives one order to the running launcher and prints its answer. */
final class Order {
    private Order() {}

    public static void main(String[] arguments) {
        DataDirectory data = DataDirectory.at(Path.of(System.getProperty("localstack.data", ".data")));
        System.exit(given(data, String.join(" ", arguments)) ? 0 : 1);
    }

    private static boolean given(DataDirectory data, String order) {
        try (SocketChannel channel = SocketChannel.open(ControlSocket.addressIn(data));
                BufferedReader in = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))) {
            channel.write(StandardCharsets.UTF_8.encode(order + "\n"));
            String last = Control.FAILED;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                last = line;
                if (!line.equals(Control.DONE) && !line.equals(Control.FAILED)) {
                    System.out.println(line);
                }
            }
            return last.equals(Control.DONE);
        } catch (IOException e) {
            System.err.println("Smart Locker does not run on " + data.root() + ". ./run starts it.");
            return false;
        }
    }
}
