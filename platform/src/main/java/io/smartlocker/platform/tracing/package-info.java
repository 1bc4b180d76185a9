/** W3C trace context across HTTP and Kafka, as keys of every log line. */
@NullMarked
package io.smartlocker.platform.tracing;

import org.jspecify.annotations.NullMarked;
