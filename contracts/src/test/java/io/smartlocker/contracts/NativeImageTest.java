package io.smartlocker.contracts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Jackson finds the components of contracts by reflection; a native image keeps only what is listed. */
class NativeImageTest {
    private static final Path LIST =
            Path.of("src/main/resources/META-INF/native-image/io.smartlocker/contracts/reflect-config.json");
    private static final List<String> KEPT = List.of(
            "allDeclaredConstructors",
            "allDeclaredMethods",
            "allPublicMethods",
            "allDeclaredFields",
            "allRecordComponents");

    @Test
    void every_contract_is_listed_for_native_images() throws IOException {
        List<Map<String, Object>> entries =
                ContractClasses.all().stream().map(NativeImageTest::entry).toList();

        KeptFile.check(
                LIST,
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(entries) + "\n");
    }

    private static Map<String, Object> entry(Class<?> type) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", type.getName());
        KEPT.forEach(kind -> entry.put(kind, true));
        return entry;
    }
}
