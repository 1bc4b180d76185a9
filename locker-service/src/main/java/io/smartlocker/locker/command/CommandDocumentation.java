package io.smartlocker.locker.command;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smartlocker.platform.openapi.Answers;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the OpenAPI document that whatever can be waited for answers with the command, ended or not. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommandDocumentation implements OASFilter {
    private static final String SCHEMA = CommandView.class.getSimpleName();

    @Override
    public Operation filterOperation(Operation operation) {
        if (canBeWaitedFor(operation)) {
            Answers.insteadOfGuess(operation, "200", Answers.json("It ended within the wait", SCHEMA));
            operation.getResponses().addAPIResponse("202", Answers.json("It is under way", SCHEMA));
        }
        return operation;
    }

    private static boolean canBeWaitedFor(Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        return parameters.stream().map(Parameter::getName).anyMatch(CommandAnswers.PREFER::equals);
    }
}
