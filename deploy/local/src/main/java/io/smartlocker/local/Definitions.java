package io.smartlocker.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How each process of the stack is started: command line and environment. */
final class Definitions {
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(15);
    private static final Duration WRITING_CACHE = Duration.ofMinutes(3);
    private static final int SERVICE_HEAP = 192;
    private static final int KAFKA_HEAP = 256;

    private final Path home;
    private final DataDirectory data;
    private final Ports ports;
    private final Secrets secrets;
    private final boolean training;

    /**
     * @param home where the modules are, each with its {@code target} folder
     * @param training each process writes at its end what lets the next one start faster
     */
    Definitions(Path home, DataDirectory data, Ports ports, Secrets secrets, boolean training) {
        this.home = home;
        this.training = training;
        this.data = data;
        this.ports = ports;
        this.secrets = secrets;
    }

    ProcessDefinition kafka() {
        Path jar = home.resolve("deploy/local/target/local-stack.jar");
        List<String> command = new Jvm(data, "kafka", KAFKA_HEAP)
                .cached(jar.resolveSibling("kafka.aot"), training)
                .with("-Dorg.slf4j.simpleLogger.defaultLogLevel=info")
                .main(
                        jar,
                        KafkaBroker.class,
                        data.kafka().toString(),
                        Integer.toString(ports.of(Port.KAFKA)),
                        Integer.toString(ports.of(Port.KAFKA_CONTROLLER)));
        String address = ports.address(Port.KAFKA);
        return new ProcessDefinition(
                "kafka", command, Map.of(), data.root(), address, new SharedTopics(address), START, stopWithin());
    }

    /**
     * A service behind the front door.
     *
     * @param firstAdmin name of the first organisation and password of its admin, as long as they may still be needed
     */
    ProcessDefinition service(Service service, Optional<FirstAdmin> firstAdmin) {
        Map<String, String> environment = new HashMap<>(database(service));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", ports.address(Port.KAFKA));
        environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", ports.url(Port.IDENTITY) + "/.well-known/jwks.json");
        switch (service) {
            case IDENTITY -> {
                environment.put("SMARTLOCKER_KEY_ENCRYPTION_KEY", secrets.keyEncryptionKey());
                environment.put("SMARTLOCKER_SMTP_HOST", "127.0.0.1");
                environment.put("SMARTLOCKER_SMTP_PORT", Integer.toString(ports.of(Port.MAIL)));
                environment.put("SMARTLOCKER_WEB_ADMIN", "http://localhost:" + ports.of(Port.FRONT_DOOR));
                firstAdmin.ifPresent(admin -> {
                    environment.put("SMARTLOCKER_BOOTSTRAP_ORGANIZATION", admin.organization());
                    environment.put("SMARTLOCKER_ADMIN_PASSWORD", admin.password());
                });
            }
            case LOCKER -> {
                environment.put("SMARTLOCKER_KEY_ENCRYPTION_KEY", secrets.keyEncryptionKey());
                environment.put("SMARTLOCKER_KIOSK_BOOTSTRAP_SERVERS", ports.address(Port.KAFKA));
            }
            case AUDIT -> {
                environment.put("SMARTLOCKER_KEY_ENCRYPTION_KEY", secrets.keyEncryptionKey());
                environment.put(
                        "SMARTLOCKER_CHECKPOINT_KEY_FILE",
                        secrets.checkpointKey().toString());
            }
            case DEVICE, SCHEDULING -> {
                // They need nothing beyond what all get.
            }
        }
        return quarkus(service.module(), service.port(), environment);
    }

    ProcessDefinition gateway() {
        return quarkus(
                "hardware-gateway",
                Port.GATEWAY,
                Map.of(
                        "SMARTLOCKER_SERVER", ports.url(Port.FRONT_DOOR),
                        // One machine, one clock: there is nothing it could be out of step with.
                        "SMARTLOCKER_CLOCK", "TRUSTED",
                        "SMARTLOCKER_DATA_DIRECTORY", data.gateway().toString()));
    }

    private Duration stopWithin() {
        return training ? WRITING_CACHE : STOP;
    }

    private Map<String, String> database(Service service) {
        String database = ports.address(Port.POSTGRESQL) + "/" + PostgresServer.DATABASE;
        return Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                "postgresql://" + database,
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://" + database + "?ApplicationName=" + service.module(),
                "QUARKUS_DATASOURCE_USERNAME",
                PostgresServer.ROLE,
                "QUARKUS_DATASOURCE_PASSWORD",
                secrets.databasePassword());
    }

    private ProcessDefinition quarkus(String module, Port port, Map<String, String> environment) {
        Path jar = home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StartFailed(module + " is not built: there is no " + jar + ". ./run build makes it.");
        }
        Map<String, String> all = new HashMap<>(environment);
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(port)));
        return new ProcessDefinition(
                module,
                new Jvm(data, module, SERVICE_HEAP)
                        .cached(jar.resolveSibling("app.aot"), training)
                        .jar(jar),
                all,
                data.root(),
                ports.url(port),
                Readiness.http(URI.create(ports.url(port) + "/q/health/ready")),
                START,
                stopWithin());
    }

    /** The organisation and its admin that identity-service makes when it starts on an empty database. */
    record FirstAdmin(String organization, String password) {}
}
