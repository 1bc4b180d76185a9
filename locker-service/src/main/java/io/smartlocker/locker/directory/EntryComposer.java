package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Says which entries the kiosks of a scope are to have about its subjects. What it leaves out, a kiosk is not to have. */
interface EntryComposer {
    Part part();

    Uni<List<Draft>> compose(Scope scope);
}
