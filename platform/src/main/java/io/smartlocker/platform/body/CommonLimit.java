package io.smartlocker.platform.body;

/** The limit of all paths that have none of their own. */
record CommonLimit(long bytes) implements BodyLimit {
    @Override
    public boolean covers(String path) {
        return true;
    }
}
