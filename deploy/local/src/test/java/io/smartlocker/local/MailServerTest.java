package io.smartlocker.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailServerTest {
    private int port;
    private MailServer server;

    @BeforeEach
    void open() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        server = new MailServer(port);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void a_mail_is_kept_as_its_recipient_would_read_it() throws Exception {
        send("Grüße", "Schöne Grüße\n");

        assertThat(server.kept()).singleElement().satisfies(mail -> {
            assertThat(mail.from()).isEqualTo("locker@localhost");
            assertThat(mail.to()).isEqualTo("one@example.org");
            assertThat(mail.subject()).isEqualTo("Grüße");
            assertThat(mail.text()).startsWith("Schöne Grüße");
        });
    }

    @Test
    void the_last_two_hundred_are_kept() throws Exception {
        for (int i = 0; i <= 200; i++) {
            send("Mail " + i, "text");
        }

        assertThat(server.kept()).hasSize(200);
        assertThat(server.kept().getFirst().subject()).isEqualTo("Mail 200");
        assertThat(server.kept().getLast().subject()).isEqualTo("Mail 1");
    }

    @Test
    void a_stopped_server_takes_none_and_still_shows_what_it_had() throws Exception {
        send("before", "text");
        server.stop();

        assertThat(server.state()).isEqualTo(Part.State.STOPPED);
        assertThatThrownBy(() -> send("meanwhile", "text")).isInstanceOf(MessagingException.class);

        server.start();
        send("after", "text");
        assertThat(server.kept()).extracting(KeptMail::subject).containsExactly("after", "before");
    }

    private void send(String subject, String text) throws MessagingException {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        MimeMessage mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("locker@localhost"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("one@example.org"));
        mail.setSubject(subject, "UTF-8");
        mail.setText(text, "UTF-8");
        Transport.send(mail);
    }
}
