/** What services promise each other: records, topics and headers. Nothing here knows a framework. */
@NullMarked
package io.smartlocker.contracts;

import org.jspecify.annotations.NullMarked;
