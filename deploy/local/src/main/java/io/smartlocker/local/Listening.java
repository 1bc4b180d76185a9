package io.smartlocker.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Whether somebody listens at an address of the form {@code host:port}. */
final class Listening {
    private static final int TIMEOUT_MILLIS = 500;

    private Listening() {}

    static boolean on(String address) {
        String[] parts = address.split(":", 2);
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(parts[0], Integer.parseInt(parts[1])), TIMEOUT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
