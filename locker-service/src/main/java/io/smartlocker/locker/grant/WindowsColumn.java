package io.smartlocker.locker.grant;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.state.WeeklyWindow;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Weekly windows as the JSON text of their contract. */
@Converter
class WindowsColumn implements AttributeConverter<List<WeeklyWindow>, String> {
    @Override
    public String convertToDatabaseColumn(List<WeeklyWindow> windows) {
        return Contracts.write(windows);
    }

    @Override
    public List<WeeklyWindow> convertToEntityAttribute(String json) {
        return List.of(Contracts.read(json, WeeklyWindow[].class));
    }
}
