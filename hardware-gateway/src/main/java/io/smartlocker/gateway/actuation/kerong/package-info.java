/**
 * Kerong CU lock boards (CU12, CU16), by the frames {@code 02 ADDRESS COMMAND [DATA] 03 SUM}. Kerong gives its protocol
 * sheet to customers only; what is used here is what public programs for these boards agree on: KR-CU16_locker
 * (github.com/jin0949/KR-CU16_locker), and others that were compared with it frame by frame. They do not agree on whether an
 * unlock is answered, nor on which value of a lock's bit means latched; the first is allowed for, the second can be set.
 */
@NullMarked
package io.smartlocker.gateway.actuation.kerong;

import org.jspecify.annotations.NullMarked;
