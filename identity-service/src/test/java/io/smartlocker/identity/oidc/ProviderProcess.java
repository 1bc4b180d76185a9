package io.smartlocker.identity.oidc;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** The provider of src/test/oidc-provider, as a process that ends with its input. */
public final class ProviderProcess implements AutoCloseable {
    static final String CLIENT = "smart-locker";
    public static final String SECRET = "secret-of-the-tests";
    static final String REDIRECT = "http://localhost:8080/api/v1/auth/oidc/callback";

    private final Process process;
    private final String issuer;

    private ProviderProcess(Process process, String issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    public static ProviderProcess start() throws IOException {
        Process process = new ProcessBuilder("node", "provider.mjs", REDIRECT)
                .directory(Path.of("src", "test", "oidc-provider").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader printed = process.inputReader();
        return new ProviderProcess(
                process, Objects.requireNonNull(printed.readLine(), "The provider did not start; was npm ci run?"));
    }

    public String issuer() {
        return issuer;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.outputWriter().close();
        process.waitFor();
    }
}
