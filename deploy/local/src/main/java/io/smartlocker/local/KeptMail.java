package io.smartlocker.local;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;

/** A mail that the stack has sent, as its recipient would read it. */
record KeptMail(Instant at, String from, String to, String subject, String text) {
    /** Reads a message; what is no mail is shown as it came. */
    static KeptMail of(Instant at, String from, String to, byte[] message) {
        try {
            MimeMessage mail =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
            String subject = mail.getSubject();
            return new KeptMail(at, from, to, subject == null ? "" : subject, text(mail.getContent()));
        } catch (MessagingException | IOException e) {
            return new KeptMail(at, from, to, "", new String(message, StandardCharsets.UTF_8));
        }
    }

    /** The plain text, which stands first where there is HTML as well. */
    private static String text(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts && parts.getCount() > 0) {
            BodyPart first = parts.getBodyPart(0);
            return text(first.getContent());
        }
        return content.toString().replace("\r\n", "\n");
    }
}
