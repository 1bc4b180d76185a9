package io.smartlocker.gateway.kiosk;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** Says in the OpenAPI document which fields are always there: those of a record that are not nullable. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class RequiredFields implements OASFilter {
    private static final String OURS = "io.smartlocker.";
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

    private final Map<Set<String>, List<ClassInfo>> records;

    public RequiredFields(IndexView index) {
        records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(record -> record.name().toString().startsWith(OURS))
                .collect(Collectors.groupingBy(RequiredFields::fields));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                require(name, schema);
            }
        });
    }

    /** A record is found by its fields as well as by its name, as two may have the same name. */
    private void require(String name, Schema schema) {
        records.getOrDefault(schema.getProperties().keySet(), List.of()).stream()
                .filter(record -> record.simpleName().equals(name.replaceAll("\\d+$", "")))
                .findFirst()
                .ifPresent(record -> schema.setRequired(record.recordComponents().stream()
                        .filter(field -> !field.type().hasAnnotation(NULLABLE))
                        .map(RecordComponentInfo::name)
                        .sorted()
                        .toList()));
    }

    private static Set<String> fields(ClassInfo record) {
        return record.recordComponents().stream().map(RecordComponentInfo::name).collect(Collectors.toSet());
    }
}
