package io.smartlocker.identity.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smartlocker.testing.Eventually;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server for the tests of this module, which a test can take down and put up again. */
public final class MailSink implements QuarkusTestResourceLifecycleManager {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();
    private static final int PORT = freePort();
    private static SMTPServer server = newServer();

    /** A mail that arrived. */
    public record Received(String to, String from, String subject, String text, String html) {
        /** The first web address that the text names. */
        public String link() {
            return LINK.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .findFirst()
                    .orElseThrow();
        }

        /** What stands in the text after a label, up to the end of the line. */
        public String after(String label) {
            return text.lines()
                    .filter(line -> line.startsWith(label))
                    .map(line -> line.substring(label.length()).strip())
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public Map<String, String> start() {
        up();
        return Map.of(
                "smartlocker.identity.mail.host", "127.0.0.1",
                "smartlocker.identity.mail.retry-after", "PT0.1S",
                "smartlocker.identity.mail.longest-wait", "PT0.2S",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(PORT));
    }

    @Override
    public void stop() {
        down();
    }

    /** Waits for the only mail that arrives for somebody. */
    public static Received only(String to) {
        Eventually.eventually(() -> assertThat(to(to)).hasSize(1));
        return to(to).getFirst();
    }

    /** The different mails that arrived: the same one may come again when the line ended before the server's answer. */
    public static List<Received> to(String to) {
        return RECEIVED.stream().filter(mail -> mail.to().equals(to)).distinct().toList();
    }

    public static synchronized void down() {
        server.stop();
    }

    public static synchronized void up() {
        if (!server.isRunning()) {
            server = newServer();
            server.start();
        }
    }

    private static SMTPServer newServer() {
        return SMTPServer.port(PORT)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((context, from, to, data) -> RECEIVED.add(read(from, to, data)))
                .build();
    }

    private static Received read(String from, String to, byte[] data) {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data));
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            return new Received(
                    to,
                    from,
                    mail.getSubject(),
                    parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"),
                    parts.getBodyPart(1).getContent().toString());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A mail cannot be read", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
