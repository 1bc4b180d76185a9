package io.smartlocker.audit.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** An authority of a test's own, made with the JDK's keytool, that says who receivers are. */
final class TestAuthority {
    private static final String PASSWORD = "of-the-tests";

    private final Path store;

    private TestAuthority(Path store) {
        this.store = store;
    }

    /** The one whose keys are in a folder; it is made when there is none. */
    static TestAuthority in(Path folder) throws IOException, InterruptedException {
        TestAuthority authority = new TestAuthority(folder.resolve("authority.p12"));
        if (!Files.exists(authority.store)) {
            authority.key("authority", List.of("-ext", "bc:c"));
        }
        return authority;
    }

    /** Its certificate as a file. */
    Path certificate() throws IOException, InterruptedException {
        Path file = store.resolveSibling("authority.pem");
        if (!Files.exists(file)) {
            keytool(List.of("-exportcert", "-rfc", "-alias", "authority", "-file", file.toString()));
        }
        return file;
    }

    /** What a server proves itself with, who is there according to this authority; {@code ip:127.0.0.1} for example. */
    SSLContext identity(String place) throws IOException, InterruptedException, GeneralSecurityException {
        String alias = "server-" + place.replace(':', '-');
        key(alias, List.of("-signer", "authority", "-ext", "san=" + place));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(store)) {
            keys.load(stored, PASSWORD.toCharArray());
        }
        KeyStore its = KeyStore.getInstance("PKCS12");
        its.load(null, null);
        char[] password = PASSWORD.toCharArray();
        its.setKeyEntry(alias, keys.getKey(alias, password), password, keys.getCertificateChain(alias));
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(its, password);
        SSLContext identity = SSLContext.getInstance("TLS");
        identity.init(managers.getKeyManagers(), null, null);
        return identity;
    }

    private void key(String alias, List<String> more) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-dname", "CN=" + alias));
        words.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-validity", "2"));
        words.addAll(more);
        keytool(words);
    }

    private void keytool(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(words);
        command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD, "-storetype", "PKCS12"));
        ProcessBuilder keytool = new ProcessBuilder(command).redirectErrorStream(true);
        keytool.environment().putAll(Map.of("JAVA_TOOL_OPTIONS", ""));
        Process run = keytool.start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (run.waitFor() != 0) {
            throw new IllegalStateException("keytool: " + said);
        }
    }
}
