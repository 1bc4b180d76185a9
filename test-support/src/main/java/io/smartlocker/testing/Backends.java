package io.smartlocker.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.lang.management.ManagementFactory;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Real PostgreSQL and Kafka for {@code @QuarkusTest}s: started once per JVM and shared by all tests of a module. Use with
 * {@code @QuarkusTestResource(Backends.class)}.
 */
public final class Backends implements QuarkusTestResourceLifecycleManager {
    /** Test classes may be loaded more than once; the addresses of what runs are kept where all of them look. */
    private static final String POSTGRES = "smartlocker.test.postgres";

    private static final String KAFKA = "smartlocker.test.kafka";
    private static final String NODE = "smartlocker.test:type=KafkaNode";

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
                KafkaNode node = KafkaNode.start();
                register(node);
                System.setProperty(KAFKA, node.bootstrapServers());
            }
            return System.getProperty(KAFKA);
        }
    }

    /** Takes the broker away from everybody, as if its machine had gone down; bring it back whatever happens. */
    public static void stopKafka() {
        order("stop");
    }

    /** Brings the broker back with all that it had. */
    public static void restartKafka() {
        order("restart");
    }

    private static void register(KafkaNode node) {
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(node, new ObjectName(NODE));
        } catch (JMException e) {
            throw new IllegalStateException("The broker cannot be found again", e);
        }
    }

    private static void order(String operation) {
        try {
            ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName(NODE), operation, null, null);
        } catch (JMException e) {
            throw new IllegalStateException("The broker does not " + operation, e);
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
