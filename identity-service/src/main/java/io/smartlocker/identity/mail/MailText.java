package io.smartlocker.identity.mail;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a mail.
 *
 * @param paragraphs plain text; one that is a web address alone becomes a link
 */
record MailText(String subject, List<String> paragraphs) {
    /** A line break in a name would begin another header. */
    MailText {
        subject = subject.replaceAll("\\p{Cntrl}+", " ");
    }

    String plain() {
        return String.join("\n\n", paragraphs) + "\n";
    }

    String html() {
        return paragraphs.stream()
                .map(MailText::paragraph)
                .collect(Collectors.joining("\n", "<!DOCTYPE html>\n<html><body>\n", "\n</body></html>\n"));
    }

    private static String paragraph(String text) {
        String escaped = escaped(text);
        boolean link = !text.contains(" ") && (text.startsWith("https://") || text.startsWith("http://"));
        return link ? "<p><a href=\"" + escaped + "\">" + escaped + "</a></p>" : "<p>" + escaped + "</p>";
    }

    /** Names come from people, and from other systems. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
