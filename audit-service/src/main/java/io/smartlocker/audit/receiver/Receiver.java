package io.smartlocker.audit.receiver;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.net.URI;

/**
 * Whom a webhook tells.
 *
 * @param host a name or an address; one of IPv6 in brackets
 * @param target path and query
 */
public record Receiver(boolean encrypted, String host, int port, String target) {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int HIGHEST_PORT = 65_535;

    /** @throws ProblemException 400 if the text is no address of that kind */
    public static Receiver of(String url) {
        try {
            URI address = URI.create(url);
            boolean encrypted = "https".equalsIgnoreCase(address.getScheme());
            boolean known = encrypted || "http".equalsIgnoreCase(address.getScheme());
            int port = address.getPort() >= 0 ? address.getPort() : encrypted ? HTTPS : HTTP;
            if (known
                    && address.getHost() instanceof String host
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null
                    && port > 0
                    && port <= HIGHEST_PORT) {
                return new Receiver(encrypted, host, port, target(address));
            }
        } catch (IllegalArgumentException e) {
            throw none();
        }
        throw none();
    }

    private static String target(URI address) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private static ProblemException none() {
        return ProblemException.of(
                CommonProblem.INVALID, "url", "Use an address such as https://hooks.example.com/smart-locker.");
    }
}
