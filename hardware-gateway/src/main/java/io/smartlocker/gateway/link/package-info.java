/**
 * The link to Kafka: directory and commands in, facts out. How far each topic was read lies in the journal, written in the
 * transaction of what the reading changed; which facts arrived is remembered after the acknowledgement. Being cut off is an
 * ordinary state: taps go on, facts wait in the journal.
 */
@NullMarked
package io.smartlocker.gateway.link;

import org.jspecify.annotations.NullMarked;
