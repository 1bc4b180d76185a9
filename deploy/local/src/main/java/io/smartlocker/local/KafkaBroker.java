package io.smartlocker.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka node (broker and controller) in a process of its own, so that it can be stopped, killed and measured by
 * itself. Arguments: data directory, port, controller port.
 */
final class KafkaBroker {
    private static final int NODE = 1;
    private static final String CONTROLLER = "CONTROLLER";

    private KafkaBroker() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        formatOnce(directory);
        KafkaRaftServer server = new KafkaRaftServer(
                KafkaConfig.fromProps(
                        configuration(directory, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])),
                        false),
                Time.SYSTEM);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.shutdown();
            ended.countDown();
        }));
        server.startup();
        server.awaitShutdown();
        ended.await();
    }

    private static void formatOnce(Path directory) throws Exception {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(directory);
        new Formatter()
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setNodeId(NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName(CONTROLLER)
                .setDirectories(java.util.List.of(directory.toString()))
                .setMetadataLogDirectory(directory.toString())
                .setPrintStream(System.out)
                .run();
    }

    static Properties configuration(Path directory, int port, int controllerPort) throws IOException {
        Properties properties = new Properties();
        try (var standard = KafkaBroker.class.getResourceAsStream("kafka.properties")) {
            properties.load(standard);
        }
        properties.setProperty("node.id", Integer.toString(NODE));
        properties.setProperty("log.dirs", directory.toString());
        properties.setProperty("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        properties.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
        properties.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        return properties;
    }
}
