package io.smartlocker.local;

import java.net.InetAddress;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.server.SMTPServer;

/** Takes every mail that the services send, and keeps the last ones in memory. None leaves this machine. */
final class MailServer implements Part {
    private static final int KEPT = 200;
    private static final int LARGEST_BYTES = 1_000_000;

    private final int port;
    private final Deque<KeptMail> mails = new ArrayDeque<>();
    private @Nullable SMTPServer server;

    MailServer(int port) {
        this.port = port;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String address() {
        return "smtp://127.0.0.1:" + port;
    }

    @Override
    public synchronized State state() {
        return server == null ? State.STOPPED : State.RUNNING;
    }

    @Override
    public boolean healthy() {
        return state() == State.RUNNING;
    }

    @Override
    public synchronized void start() {
        if (server != null) {
            return;
        }
        SMTPServer opened = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .maxMessageSize(LARGEST_BYTES)
                .messageHandler((context, from, to, message) -> keep(KeptMail.of(Instant.now(), from, to, message)))
                .build();
        try {
            opened.start();
        } catch (RuntimeException e) {
            throw new StartFailed("mail cannot be started: " + e.getMessage());
        }
        server = opened;
    }

    /** What was sent last, the newest first. */
    List<KeptMail> kept() {
        synchronized (mails) {
            return List.copyOf(mails);
        }
    }

    private void keep(KeptMail mail) {
        synchronized (mails) {
            mails.addFirst(mail);
            if (mails.size() > KEPT) {
                mails.removeLast();
            }
        }
    }

    @Override
    public synchronized void stop() {
        SMTPServer open = server;
        server = null;
        if (open != null) {
            open.stop();
        }
    }

    @Override
    public void kill() {
        stop();
    }
}
