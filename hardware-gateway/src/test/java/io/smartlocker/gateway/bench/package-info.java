/** The packaged gateway measured as it runs on a kiosk: started by its own script, with a large directory and a twin of the cabinet. */
@NullMarked
package io.smartlocker.gateway.bench;

import org.jspecify.annotations.NullMarked;
