package io.smartlocker.identity.directorysync;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import io.smartlocker.testing.Eventually;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An OpenLDAP server of its own, in a folder of its own, on a free port. */
final class Slapd implements AutoCloseable {
    static final String BASE = "dc=example,dc=com";
    static final String BIND_DN = "cn=reader," + BASE;
    static final String PASSWORD = "password-of-the-reader";
    private static final Path PROGRAM = Path.of("/usr/sbin/slapd");
    private static final String STORE_PASSWORD = "password-of-the-store";

    private final Path folder;
    private final int port;
    private final Process process;

    private Slapd(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static Slapd start() throws IOException, InterruptedException, GeneralSecurityException {
        if (!Files.isExecutable(PROGRAM)) {
            throw new AssertionError(PROGRAM + " is missing (Debian: apt install slapd)");
        }
        Path folder = Files.createTempDirectory("slapd");
        Files.createDirectory(folder.resolve("data"));
        makeCertificate(folder);
        Files.writeString(folder.resolve("slapd.conf"), configuration(folder));
        int port = freePort();
        Process process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-d",
                        "0",
                        "-f",
                        folder.resolve("slapd.conf").toString(),
                        "-h",
                        "ldap://127.0.0.1:" + port + "/")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Slapd slapd = new Slapd(folder, port, process);
        Eventually.eventually(() -> slapd.add(
                "dn: " + BASE, "objectClass: dcObject", "objectClass: organization", "dc: example", "o: Example"));
        return slapd;
    }

    private static String configuration(Path folder) {
        return """
                include /etc/ldap/schema/core.schema
                include /etc/ldap/schema/cosine.schema
                include /etc/ldap/schema/inetorgperson.schema
                modulepath /usr/lib/ldap
                moduleload back_mdb
                pidfile %1$s/pid
                TLSCertificateFile %1$s/certificate.pem
                TLSCertificateKeyFile %1$s/key.pem
                database mdb
                suffix "%2$s"
                rootdn "%3$s"
                rootpw %4$s
                directory %1$s/data
                """.formatted(folder, BASE, BIND_DN, PASSWORD);
    }

    private static void makeCertificate(Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("store.p12");
        int made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "slapd",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        STORE_PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (made != 0) {
            throw new AssertionError("keytool failed");
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream input = Files.newInputStream(store)) {
            keys.load(input, STORE_PASSWORD.toCharArray());
        }
        Files.writeString(
                folder.resolve("certificate.pem"),
                pem("CERTIFICATE", keys.getCertificate("slapd").getEncoded()));
        Files.writeString(
                folder.resolve("key.pem"),
                pem(
                        "PRIVATE KEY",
                        keys.getKey("slapd", STORE_PASSWORD.toCharArray()).getEncoded()));
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content)
                + "\n-----END " + kind + "-----\n";
    }

    String url() {
        return "ldap://127.0.0.1:" + port;
    }

    /** The certificate, which is its own authority. */
    String certificate() throws IOException {
        return Files.readString(folder.resolve("certificate.pem"));
    }

    String person(String uid, String name) throws LDAPException {
        String dn = "uid=" + uid + "," + BASE;
        add(
                "dn: " + dn,
                "objectClass: inetOrgPerson",
                "uid: " + uid,
                "cn: " + name,
                "sn: " + name,
                "displayName: " + name);
        return dn;
    }

    void group(String name, String... members) throws LDAPException {
        add(Stream.concat(
                        Stream.of("dn: cn=" + name + "," + BASE, "objectClass: groupOfNames", "cn: " + name),
                        Stream.of(members).map(member -> "member: " + member))
                .toArray(String[]::new));
    }

    void delete(String dn) throws LDAPException {
        try (LDAPConnection connection = connect()) {
            connection.delete(dn);
        }
    }

    private void add(String... ldif) throws LDAPException {
        try (LDAPConnection connection = connect()) {
            connection.add(entry(ldif));
        }
    }

    private static Entry entry(String... ldif) {
        try {
            return new Entry(ldif);
        } catch (LDIFException e) {
            throw new AssertionError(e);
        }
    }

    private LDAPConnection connect() throws LDAPException {
        return new LDAPConnection("127.0.0.1", port, BIND_DN, PASSWORD);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : List.copyOf(files.sorted(Comparator.reverseOrder()).toList())) {
                Files.delete(file);
            }
        }
    }
}
