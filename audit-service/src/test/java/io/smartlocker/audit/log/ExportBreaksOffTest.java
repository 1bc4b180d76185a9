package io.smartlocker.audit.log;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smartlocker.audit.Facts;
import io.smartlocker.audit.Rows;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Takers who do not take, or hang up. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class ExportBreaksOffTest {
    private static final String EXPORT = "/api/v1/logs/export";
    /** Far more than fits between two processes, see {@link SmallSendBuffers} and the taker's own buffer. */
    private static final int MANY = 30_000;

    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

    private static final Facts FACTS = new Facts();

    private final List<Socket> takers = new ArrayList<>();

    @BeforeEach
    void a_long_log() throws Exception {
        if (FACTS.asAuditor().get("/api/v1/logs").path("total").equals(0)) {
            Past.log(FACTS, Facts.DAWN, IntStream.range(0, MANY).mapToObj(FACTS::opened));
        }
    }

    @AfterEach
    void hang_up() throws IOException {
        for (Socket taker : takers) {
            taker.close();
        }
    }

    @Test
    void only_so_many_files_are_on_their_way_and_who_hangs_up_leaves_his_place() throws Exception {
        for (int i = 0; i < 4; i++) {
            taker(FACTS);
        }
        FACTS.as("logs:export").get(EXPORT).then().statusCode(429).body("type", equalTo("too-many-requests"));

        hang_up();

        eventually(() -> FACTS.as("logs:export")
                .queryParam("after", MANY - 1)
                .queryParam("upTo", MANY)
                .get(EXPORT)
                .then()
                .statusCode(200));
    }

    @Test
    void a_file_does_not_end_as_if_it_were_whole_when_the_log_is_cut_off_meanwhile() throws Exception {
        Facts own = new Facts();
        Past.log(own, Facts.DAWN, IntStream.range(0, MANY).mapToObj(own::opened));
        Socket taker = taker(own);

        Rows.asService(
                "insert into log_checkpoint select organization, position, 'CUT', hash, now(), 'made up' from log_entry"
                        + " where organization = '" + own.organization + "' and position = 2");

        // In small bites: when the file breaks off, some of it is still on its way to him.
        assertThat(rest(taker, 1_024, ExportBreaksOffTest::doSomethingElse))
                .doesNotContain("\"position\":" + MANY)
                .doesNotEndWith(LAST_CHUNK);
    }

    @Test
    void a_file_that_is_whole_ends_so() throws Exception {
        assertThat(rest(taker(FACTS), 65_536, () -> {}))
                .contains("\"position\":" + MANY)
                .endsWith(LAST_CHUNK);
    }

    /** Somebody who asks for the file until there is a place for him, and sees that it begins. */
    private Socket taker(Facts facts) {
        eventually(() -> ask(facts));
        return takers.getLast();
    }

    private void ask(Facts facts) throws IOException {
        Socket taker = new Socket();
        takers.add(taker);
        taker.setReceiveBufferSize(8_192);
        taker.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
        taker.getOutputStream()
                .write(("GET " + EXPORT + "?format=ndjson HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                + Tokens.user(facts.organization, "logs:export") + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(new String(taker.getInputStream().readNBytes(15), StandardCharsets.UTF_8))
                .isEqualTo("HTTP/1.1 200 OK");
    }

    private static void doSomethingElse() {
        RestAssured.get("/q/health/live").then().statusCode(200);
    }

    private static String rest(Socket taker, int bite, Runnable between) throws IOException {
        StringBuilder end = new StringBuilder();
        InputStream input = taker.getInputStream();
        byte[] buffer = new byte[bite];
        taker.setSoTimeout(30_000);
        try {
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                end.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
                end.delete(0, Math.max(0, end.length() - 2_000));
                if (end.toString().endsWith(LAST_CHUNK)) {
                    break;
                }
                between.run();
            }
        } catch (SocketException reset) {
            // That, too, is an end that nobody takes for the file's.
        }
        return end.toString();
    }
}
