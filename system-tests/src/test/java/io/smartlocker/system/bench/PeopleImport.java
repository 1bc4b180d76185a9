package io.smartlocker.system.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.smartlocker.system.Api;
import io.smartlocker.testing.Eventually;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** A file of people, from the first byte sent to the last row written. */
final class PeopleImport {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Api admin;
    private final ProcessHandle service;

    PeopleImport(Api admin, ProcessHandle service) {
        this.admin = admin;
        this.service = service;
    }

    /**
     * @param resident memory of the whole process at the end
     * @param heapLimit of the process; the import went through within it
     */
    record Result(int rows, Duration time, String resident, String heapLimit) {
        @Override
        public String toString() {
            double seconds = time.toMillis() / 1_000.0;
            return String.format(
                    Locale.ROOT,
                    "%.1f s, %.0f/s / %s, heap limited to %s",
                    seconds,
                    rows / seconds,
                    resident,
                    heapLimit);
        }
    }

    Result measure(int rows) throws IOException {
        Path file = Files.createTempFile("people", ".csv");
        try {
            write(file, rows);
            Instant began = Instant.now();
            String job = admin.upload("/api/v1/users/import", "text/csv", file)
                    .expect(202)
                    .text("id");
            JsonNode ended = ended(job);
            if (ended.path("added").asInt() != rows) {
                throw new AssertionError("Not all were added: " + ended);
            }
            return new Result(
                    rows, Duration.between(began, Instant.now()), Memory.resident(service), Memory.heapLimit(service));
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file, int rows) throws IOException {
        String run = UUID.randomUUID().toString().substring(0, 8);
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("employeeId,name,username,email,department\n");
            for (int i = 0; i < rows; i++) {
                String id = run + "-" + i;
                csv.write(id + ",Employee " + i + ",u" + id + ",u" + id + "@example.com,Picking\n");
            }
        }
    }

    private JsonNode ended(String job) {
        AtomicReference<JsonNode> last = new AtomicReference<>();
        Eventually.eventually(LONGEST, () -> {
            last.set(admin.get("/api/v1/users/import/" + job).expect(200).body());
            if (!last.get().hasNonNull("finishedAt")) {
                throw new AssertionError("It goes on: " + last.get());
            }
        });
        return last.get();
    }
}
