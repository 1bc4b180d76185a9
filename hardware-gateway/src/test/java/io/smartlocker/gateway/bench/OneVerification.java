package io.smartlocker.gateway.bench;

import io.smartlocker.testing.bench.Sample;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** The hash of a PIN alone, as the kiosk is told to make it, in a process of its own that runs as the gateway does. */
final class OneVerification {
    /** OWASP Password Storage Cheat Sheet. */
    static final int MEMORY_KIB = 19 * 1024;

    static final int ITERATIONS = 2;

    private static final List<String> FLAGS = List.of(
            "-Xms32m", "-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders");
    private static final int WARMING_UP = 30;
    private static final int TIMES = 100;

    private OneVerification() {}

    static Sample measure() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Sample sample = new Sample();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            out.lines().forEach(nanos -> sample.add(Duration.ofNanos(Long.parseLong(nanos))));
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The peer ended with " + process.exitValue());
        }
        return sample;
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), OneVerification.class.getName()));
        return command;
    }

    /** Prints how many nanoseconds each took. */
    public static void main(String[] arguments) {
        for (int count = -WARMING_UP; count < TIMES; count++) {
            long begun = System.nanoTime();
            hash();
            if (count >= 0) {
                System.out.println(System.nanoTime() - begun);
            }
        }
    }

    private static void hash() {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(ITERATIONS)
                .withParallelism(1)
                .withSalt(new byte[16])
                .build());
        generator.generateBytes(new byte[32], new byte[32]);
    }
}
