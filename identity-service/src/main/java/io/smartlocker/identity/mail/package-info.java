/** Mails to people: rows of the work's own transaction, sent after it. */
@NullMarked
package io.smartlocker.identity.mail;

import org.jspecify.annotations.NullMarked;
