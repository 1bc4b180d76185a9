/** The log: activities come in and are sealed one to the next; readers list them and verify the chain. */
@NullMarked
package io.smartlocker.audit.log;

import org.jspecify.annotations.NullMarked;
