package io.feishuapi.spec.text.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.security.CodeSource;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The resources that a class can see, told apart by where they lie: in the class's own jar or folder, or beside it in others.
 *
 * @param loader what finds them
 * @param own how the addresses of the class's own jar or folder begin; asked only once something was found
 */
public record LoaderResources(ClassLoader loader, Supplier<String> own) {

    /** The resources that a class of a jar or folder can see. */
    public static LoaderResources of(Class<?> type) {
        return new LoaderResources(
                Objects.requireNonNull(type.getClassLoader(), "a class of the Java platform"), () -> root(type));
    }

    private static String root(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source != null && source.getLocation() != null) {
            String location = source.getLocation().toString();
            return location.endsWith("/") ? location : "jar:" + location + "!/";
        }
        String path = type.getName().replace('.', '/') + ".class";
        String address = Objects.requireNonNull(type.getResource("/" + path), "a class without a file")
                .toString();
        return address.substring(0, address.length() - path.length());
    }

    /** A resource of the class's own jar or folder. */
    public Optional<URL> packed(String path) {
        return first(path, true);
    }

    /** A resource of another jar or folder, the first in the order of the class path. */
    public Optional<URL> elsewhere(String path) {
        return first(path, false);
    }

    private Optional<URL> first(String path, boolean isPacked) {
        for (URL address : all(path)) {
            if (isOwn(address.toString()) == isPacked) {
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a resource. Its jar is closed again: a cached one would stay open for good, and locked where a system locks files.
     *
     * @throws IOException when it cannot be read
     */
    public static byte[] read(URL address) throws IOException {
        URLConnection connection = address.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** Whether an address, as a URL or URI writes it, is one of the class's own jar or folder. */
    public boolean isOwn(String address) {
        return address.startsWith(own.get());
    }

    private List<URL> all(String path) {
        try {
            return Collections.list(loader.getResources(path));
        } catch (IOException e) {
            throw new UncheckedIOException("the class path cannot be searched", e);
        }
    }
}
