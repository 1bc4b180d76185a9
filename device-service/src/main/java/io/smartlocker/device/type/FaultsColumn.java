package io.smartlocker.device.type;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.state.FaultChoice;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Fault choices as the JSON text of their contract. */
@Converter
class FaultsColumn implements AttributeConverter<List<FaultChoice>, String> {
    @Override
    public String convertToDatabaseColumn(List<FaultChoice> choices) {
        return Contracts.write(choices);
    }

    @Override
    public List<FaultChoice> convertToEntityAttribute(String json) {
        return List.of(Contracts.read(json, FaultChoice[].class));
    }
}
