package io.smartlocker.audit.receiver;

import io.smartlocker.audit.AuditConfig;
import io.vertx.core.net.TrustOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Whose word counts for who a receiver is: the authorities that the Java runtime trusts and, beside them, those that the operator
 * names, since a receiver in a network of his own rarely has a certificate from elsewhere.
 */
@ApplicationScoped
public class TrustedAuthorities {
    private final Optional<Path> named;

    TrustedAuthorities(AuditConfig config) {
        this.named = config.webhooks().trustedCertificates();
    }

    /**
     * What a client is to be told of them; empty when it is to trust as the runtime does.
     *
     * @throws IllegalStateException if the operator's file cannot be read, or holds no certificate
     */
    public Optional<TrustOptions> options() {
        return named.map(file -> {
            try {
                return TrustOptions.wrap(trusting(all(file)));
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException("There are no certificates to be read in " + file, e);
            }
        });
    }

    private static List<Certificate> all(Path file) throws IOException, GeneralSecurityException {
        List<Certificate> all = new ArrayList<>(List.of(manager(null).getAcceptedIssuers()));
        try (InputStream pem = Files.newInputStream(file)) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(pem);
            if (found.isEmpty()) {
                throw new IOException("The file is empty");
            }
            all.addAll(found);
        }
        return all;
    }

    private static X509TrustManager trusting(List<Certificate> authorities)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (Certificate authority : authorities) {
            store.setCertificateEntry(Integer.toString(store.size()), authority);
        }
        return manager(store);
    }

    /** @param store none for what the runtime trusts */
    private static X509TrustManager manager(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
