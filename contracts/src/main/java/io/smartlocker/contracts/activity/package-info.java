/** What happened: who did what to what, when, with what result. */
@NullMarked
package io.smartlocker.contracts.activity;

import org.jspecify.annotations.NullMarked;
