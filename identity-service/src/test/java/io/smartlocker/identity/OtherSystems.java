package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPException;
import io.smartlocker.identity.directorysync.TestDirectory;
import io.smartlocker.identity.mail.MailSink;
import io.smartlocker.identity.oidc.Browser;
import io.smartlocker.identity.oidc.ProviderProcess;
import io.smartlocker.identity.totp.AuthenticatorApp;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.documentation.DocumentedExamples;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the examples of the pages need of people and other systems: mails, apps, a kiosk, a directory, a provider. */
final class OtherSystems implements AutoCloseable {
    private static final String RESET_LINK = "/password-reset#token=";
    /** Whom the page about credentials sends the link to. */
    private static final String FORGETFUL = "employee0900@example.org";

    private final ProviderProcess provider;
    private final TestDirectory directory;
    private final Map<String, AuthenticatorApp> apps = new HashMap<>();
    private @Nullable SomeKiosk kiosk;

    private OtherSystems(ProviderProcess provider, TestDirectory directory) {
        this.provider = provider;
        this.directory = directory;
    }

    static OtherSystems start() throws IOException, LDAPException {
        TestDirectory directory = TestDirectory.active();
        directory.person(
                "0950",
                "Employee 0950",
                "sAMAccountName",
                "employee0950",
                "mail",
                "employee0950@example.com",
                "employeeID",
                "0950");
        return new OtherSystems(ProviderProcess.start(), directory);
    }

    /** Lets the examples ask for what only others can tell. */
    DocumentedExamples help(DocumentedExamples examples) {
        return examples.asking("resetToken", known -> resetToken(FORGETFUL))
                .asking("code", known -> app(known.get("secret")).nextCode())
                .asking("kiosk", known -> kiosk().id.toString())
                .asking("assertion", known -> kiosk().assertion())
                .asking("directory", known -> directory.url())
                .asking("issuer", known -> provider.issuer())
                .asking("clientSecret", known -> ProviderProcess.SECRET)
                .asking("granted", known -> granted(known.get("location")));
    }

    private static String resetToken(String to) {
        Eventually.eventually(() -> assertThat(resetLinks(to)).isNotEmpty());
        String link = resetLinks(to).getLast();
        return link.substring(link.indexOf(RESET_LINK) + RESET_LINK.length());
    }

    private static List<String> resetLinks(String to) {
        return MailSink.to(to).stream()
                .filter(mail -> mail.text().contains(RESET_LINK))
                .map(MailSink.Received::link)
                .toList();
    }

    private AuthenticatorApp app(String secret) {
        return apps.computeIfAbsent(secret, AuthenticatorApp::new);
    }

    private SomeKiosk kiosk() {
        if (kiosk == null) {
            kiosk = SomeKiosk.atWork();
        }
        return kiosk;
    }

    /** The code that the provider sends the browser back with. */
    private static String granted(String page) {
        String back = Browser.throughProvider(
                page,
                Map.of(
                        "sub",
                        "employee-0960",
                        "email",
                        "employee0960@example.com",
                        "email_verified",
                        true,
                        "name",
                        "Employee 0960"));
        return Browser.parameter(back, "code");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (kiosk != null) {
            kiosk.close();
        }
        directory.close();
        provider.close();
    }
}
