/** Asking and ordering the broker itself, beside the topics' messages. */
@NullMarked
package io.smartlocker.locker.broker;

import org.jspecify.annotations.NullMarked;
