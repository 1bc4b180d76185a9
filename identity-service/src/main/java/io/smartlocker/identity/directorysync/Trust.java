package io.smartlocker.identity.directorysync;

import com.unboundid.util.ssl.AggregateTrustManager;
import com.unboundid.util.ssl.JVMDefaultTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Whose certificates are believed: the usual authorities, and those that the customer names. */
final class Trust {
    private Trust() {}

    /**
     * @param pem certificates, or absent
     * @throws GeneralSecurityException if that is not what it is
     */
    static SSLContext context(@Nullable String pem) throws GeneralSecurityException {
        TrustManager usual = JVMDefaultTrustManager.getInstance();
        return (pem == null
                        ? new SSLUtil(usual)
                        : new SSLUtil(new AggregateTrustManager(false, (X509TrustManager) usual, named(pem))))
                .createSSLContext();
    }

    private static X509TrustManager named(String pem) throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        try {
            store.load(null, null);
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
        for (Certificate certificate : certificates(pem)) {
            store.setCertificateEntry("authority-" + store.size(), certificate);
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Certificate> certificates(String pem) throws GeneralSecurityException {
        List<Certificate> found = List.copyOf(CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))));
        if (found.isEmpty()) {
            throw new GeneralSecurityException("There is no certificate");
        }
        return found;
    }
}
