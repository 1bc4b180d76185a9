package io.smartlocker.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Real PostgreSQL and Kafka for {@code @QuarkusTest}s: started once per JVM and shared by all tests of a module. Use with
 * {@code @QuarkusTestResource(Backends.class)}.
 */
public final class Backends implements QuarkusTestResourceLifecycleManager {
    /** Test classes may be loaded more than once; the addresses of what runs are kept where all of them look. */
    private static final String POSTGRES = "smartlocker.test.postgres";

    private static final String KAFKA = "smartlocker.test.kafka";

    @Override
    public Map<String, String> start() {
        String address = "127.0.0.1:" + postgresPort() + "/smartlocker";
        return Map.ofEntries(
                Map.entry("quarkus.datasource.reactive.url", "postgresql://" + address),
                Map.entry("quarkus.datasource.jdbc.url", "jdbc:postgresql://" + address),
                Map.entry("quarkus.datasource.username", "smartlocker"),
                Map.entry("quarkus.datasource.password", "smartlocker"),
                Map.entry("kafka.bootstrap.servers", kafka()),
                Map.entry("mp.jwt.verify.publickey.location", Tokens.jwksLocation()),
                Map.entry("smallrye.jwt.jwks.forced-refresh-interval", "1"),
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("quarkus.log.category.\"org.apache.kafka\".level", "ERROR"),
                Map.entry("quarkus.log.category.\"kafka\".level", "ERROR"),
                Map.entry("quarkus.log.category.\"state.change.logger\".level", "ERROR"));
    }

    @Override
    public void stop() {
        // Shared by all test classes of this JVM and ends with it.
    }

    /** The JDBC address of the database, for tests that look at rows themselves. */
    public static String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgresPort() + "/smartlocker?user=smartlocker&password=smartlocker";
    }

    /** The broker's address. */
    public static String kafka() {
        synchronized (System.class) {
            if (System.getProperty(KAFKA) == null) {
                System.setProperty(KAFKA, KafkaNode.start().bootstrapServers());
            }
            return System.getProperty(KAFKA);
        }
    }

    private static String postgresPort() {
        synchronized (System.class) {
            if (System.getProperty(POSTGRES) == null) {
                System.setProperty(
                        POSTGRES, Integer.toString(PostgresNode.start().port()));
            }
            return System.getProperty(POSTGRES);
        }
    }
}
