package io.smartlocker.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one launcher at a time work on a data directory. The system drops the lock when its process ends, however. */
final class InstanceLock implements AutoCloseable {
    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    static Path fileIn(DataDirectory data) {
        return data.run().resolve("launcher.pid");
    }

    /** @throws StartFailed if another launcher works on the directory */
    static InstanceLock take(DataDirectory data) {
        Path file = fileIn(data);
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StartFailed("Smart Locker is already running on " + data.root() + " (process "
                        + Files.readString(file).strip() + "). End it there with Ctrl-C first.");
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"));
            return new InstanceLock(channel);
        } catch (IOException e) {
            throw new StartFailed("Cannot write to " + file + ": " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
