package io.smartlocker.device.csv;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.bay.AssignDevice;
import io.smartlocker.device.device.ChangeDevice;
import io.smartlocker.device.device.CreateDevice;
import io.smartlocker.device.device.Device;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.imports.ImportTerms;
import io.smartlocker.platform.imports.KnownColumns;
import io.smartlocker.platform.imports.RowByRow;
import io.smartlocker.platform.imports.RowCheck;
import io.smartlocker.platform.imports.RowOutcome.Result;
import io.smartlocker.platform.imports.RowWriter;
import io.smartlocker.platform.imports.WriteBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Adds and changes devices as a file has them, by asset tag, and puts them into bays. */
@ApplicationScoped
class ImportDevices implements RowWriter {
    private static final KnownColumns COLUMNS =
            KnownColumns.of("devices", DeviceColumn.values(), DeviceColumn.ASSET_TAG);

    private final WriteBatch writeBatch;
    private final FindNames findNames;
    private final RowCheck rowCheck;
    private final CreateDevice createDevice;
    private final ChangeDevice changeDevice;
    private final AssignDevice assignDevice;

    ImportDevices(
            WriteBatch writeBatch,
            FindNames findNames,
            RowCheck rowCheck,
            CreateDevice createDevice,
            ChangeDevice changeDevice,
            AssignDevice assignDevice) {
        this.writeBatch = writeBatch;
        this.findNames = findNames;
        this.rowCheck = rowCheck;
        this.createDevice = createDevice;
        this.changeDevice = changeDevice;
        this.assignDevice = assignDevice;
    }

    @Override
    public String things() {
        return "devices";
    }

    @Override
    public KnownColumns columns() {
        return COLUMNS;
    }

    @Override
    public void write(List<Cells> rows, ImportTerms terms, Progress progress) {
        Caller caller = terms.caller();
        writeBatch.write(rows, terms, progress, batch -> findNames
                .of(batch, caller)
                .flatMap(names -> RowByRow.enter(batch, cells -> enter(cells, names, caller))));
    }

    private Uni<Result> enter(Cells cells, Names names, Caller caller) {
        DeviceRow row = DeviceRow.of(cells, names, caller);
        rowCheck.require(row.wanted());
        return row.present().map(device -> change(device, row, caller)).orElseGet(() -> createDevice
                .add(row.wanted(), caller)
                .flatMap(device -> place(device, row, caller))
                .replaceWith(Result.ADDED));
    }

    private Uni<Result> change(Device device, DeviceRow row, Caller caller) {
        return changeDevice
                .change(device, row.wanted(), caller)
                .flatMap(changed -> place(device, row, caller).map(placed -> changed || placed))
                .map(changed -> changed ? Result.CHANGED : Result.UNCHANGED);
    }

    private Uni<Boolean> place(Device device, DeviceRow row, Caller caller) {
        return row.bay().map(bay -> assignDevice.assign(device, bay, caller)).orElseGet(() -> Uni.createFrom()
                .item(false));
    }
}
