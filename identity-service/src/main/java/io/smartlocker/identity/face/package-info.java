/**
 * Faces: photo and feature of those who agreed to it, where the organisation keeps such things at all. They stand in
 * tables of their own under a key for each person, and are told to nobody else: no topic, log, list or export.
 */
@NullMarked
package io.smartlocker.identity.face;

import org.jspecify.annotations.NullMarked;
