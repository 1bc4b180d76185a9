package io.smartlocker.device.type;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.FaultChoice;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a person may say about a device type, whole. */
@RegisterForReflection
record DeviceTypeEdit(
        @NotBlank @Size(max = 100) String name,
        @Min(0) @Max(10_080) int minimumChargeMinutes,
        @Min(0) @Max(1_000) int expectedDrawWatts,
        @Min(1) @Max(100) int readyPercent,

        @NotNull @Size(max = 50) List<@Valid @NotNull FaultChoiceRequest> faults) {

    static DeviceTypeEdit of(DeviceType type) {
        return new DeviceTypeEdit(
                type.name,
                type.minimumChargeMinutes,
                type.expectedDrawWatts,
                type.readyPercent,
                type.faults.stream().map(FaultChoiceRequest::of).toList());
    }

    /** @throws ProblemException 400 if two choices have the same code */
    List<FaultChoice> choices() {
        Set<String> codes = new HashSet<>();
        for (FaultChoiceRequest choice : faults) {
            if (!codes.add(choice.code())) {
                throw ProblemException.of(
                        CommonProblem.INVALID, "faults", "There is more than one " + choice.code() + ".");
            }
        }
        return faults.stream().map(FaultChoiceRequest::choice).toList();
    }
}
