package io.smartlocker.gateway.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Puts SQLite's own library for this machine where a start finds it: {@code UnpackSqlite <directory>}. Without, each start finds
 * out what machine this is, and unpacks it to where temporary files are.
 */
public final class UnpackSqlite {
    private UnpackSqlite() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Usage: UnpackSqlite <directory>");
        }
        unpack(Path.of(arguments[0]));
    }

    static void unpack(Path directory) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream library = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            if (library == null) {
                throw new IOException("SQLite has no library for this machine: " + resource);
            }
            Files.createDirectories(directory);
            Path half = directory.resolve(name + ".half");
            Files.copy(library, half, StandardCopyOption.REPLACE_EXISTING);
            Files.move(half, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
