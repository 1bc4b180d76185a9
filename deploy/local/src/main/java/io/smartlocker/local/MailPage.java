package io.smartlocker.local;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Shows the mails that the stack has sent: a page for people, JSON for programs. */
final class MailPage {
    static final String PATH = "/dev/mail";

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Mails</title>
            <style>body{font-family:sans-serif;max-width:50rem;margin:2rem auto}pre{white-space:pre-wrap}</style></head>
            <body><h1>Mails that were sent</h1>
            """;

    private final Supplier<List<KeptMail>> mails;

    MailPage(Supplier<List<KeptMail>> mails) {
        this.mails = mails;
    }

    /** Answers if the request is for the mails. */
    boolean answered(HttpServerRequest request) {
        boolean json = request.path().equals(PATH + ".json");
        if (!HttpMethod.GET.equals(request.method()) || !json && !request.path().equals(PATH)) {
            return false;
        }
        String accepted = request.getHeader("Accept");
        answer(request, json || accepted != null && accepted.startsWith("application/json"));
        return true;
    }

    private void answer(HttpServerRequest request, boolean json) {
        request.response()
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff")
                // What a mail says is shown, never run.
                .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .putHeader("Content-Type", json ? "application/json" : "text/html; charset=utf-8")
                .end(json ? json() : html());
    }

    private String json() {
        JsonArray all = new JsonArray();
        mails.get()
                .forEach(mail -> all.add(new JsonObject()
                        .put("at", mail.at().toString())
                        .put("from", mail.from())
                        .put("to", mail.to())
                        .put("subject", mail.subject())
                        .put("text", mail.text())));
        return all.encode();
    }

    private String html() {
        return mails.get().stream()
                .map(MailPage::html)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("\n"),
                        all -> HEAD + (all.isEmpty() ? "<p>None yet.</p>" : all) + "</body></html>"));
    }

    private static String html(KeptMail mail) {
        return "<article><h2>%s</h2><p>%s to %s, %s</p><pre>%s</pre></article>"
                .formatted(
                        escaped(mail.subject()),
                        escaped(mail.from()),
                        escaped(mail.to()),
                        mail.at(),
                        escaped(mail.text()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
