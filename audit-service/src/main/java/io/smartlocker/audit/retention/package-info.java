/** How long an organisation keeps its log, and removing what is older without breaking the chain. */
@NullMarked
package io.smartlocker.audit.retention;

import org.jspecify.annotations.NullMarked;
