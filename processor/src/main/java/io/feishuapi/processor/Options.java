package io.feishuapi.processor;

import io.feishuapi.processor.message.Message;
import io.feishuapi.processor.message.Messages;
import io.feishuapi.spec.compare.client.MinimumClient;
import io.feishuapi.spec.compare.lock.PageLock;
import io.feishuapi.spec.text.resource.ArchivedFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * What the user sets with {@code -Afeishu.…}.
 *
 * @param spec folders and jars of pages, which go before all others; a later page of the same name is not read
 * @param lock the pages that were locked, or null where none are
 * @param minimumClients the oldest clients that are served, none where nobody asks
 * @param gapSeverity how bad it is when such a client lacks something
 */
record Options(
        List<Path> spec, @Nullable PageLock lock, List<MinimumClient> minimumClients, Diagnostic.Kind gapSeverity) {

    /** Folders and jars of pages, with the platform's path separator between them. */
    static final String SPEC = "feishu.spec";

    /** The file with the locked pages. */
    static final String LOCK = "feishu.lock";

    /** The oldest clients that are served, such as {@code android:7.0,webapp/harmony:7.35}. */
    static final String MIN_CLIENT = "feishu.minClient";

    /** {@code warning} or {@code error}. */
    static final String MIN_CLIENT_SEVERITY = "feishu.minClientSeverity";

    private static final String PREFIX = "feishu.";

    /** All options that there are. */
    static final Set<String> NAMES = Set.of(SPEC, LOCK, MIN_CLIENT, MIN_CLIENT_SEVERITY);

    Options {
        spec = List.copyOf(spec);
        minimumClients = List.copyOf(minimumClients);
    }

    /** Reads the options, and tells what is wrong with them. */
    static Options read(Map<String, String> given, Messages messages) {
        for (String name : new TreeSet<>(given.keySet())) {
            if (name.startsWith(PREFIX) && !NAMES.contains(name)) {
                messages.say(Message.UNKNOWN_OPTION, name, String.join(", ", new TreeSet<>(NAMES)));
            }
        }
        return new Options(
                places(given.getOrDefault(SPEC, ""), messages),
                lock(given.getOrDefault(LOCK, "").strip(), messages),
                minimumClients(given.getOrDefault(MIN_CLIENT, "").strip(), messages),
                severity(given.getOrDefault(MIN_CLIENT_SEVERITY, "warning").strip(), messages));
    }

    private static @Nullable PageLock lock(String file, Messages messages) {
        if (file.isEmpty()) {
            return null;
        }
        try {
            return PageLock.read(Path.of(file));
        } catch (NoSuchFileException absent) {
            messages.say(Message.BAD_OPTION, LOCK, "there is no file '" + file + "'", "write it with: feishu-api lock");
        } catch (InvalidPathException malformed) {
            messages.say(Message.BAD_OPTION, LOCK, "'" + file + "' is no path", "name a file");
        } catch (IOException unreadable) {
            messages.say(
                    Message.BAD_OPTION,
                    LOCK,
                    "'" + file + "' is no lock: " + unreadable.getMessage(),
                    "write it with: feishu-api lock");
        }
        return null;
    }

    private static List<MinimumClient> minimumClients(String value, Messages messages) {
        try {
            return value.isEmpty() ? List.of() : MinimumClient.parse(value);
        } catch (IllegalArgumentException malformed) {
            messages.say(
                    Message.BAD_OPTION,
                    MIN_CLIENT,
                    malformed.getMessage(),
                    "write a list such as android:7.0,webapp/harmony:7.35");
            return List.of();
        }
    }

    private static Diagnostic.Kind severity(String value, Messages messages) {
        return switch (value) {
            case "warning" -> Diagnostic.Kind.WARNING;
            case "error" -> Diagnostic.Kind.ERROR;
            default -> {
                messages.say(
                        Message.BAD_OPTION,
                        MIN_CLIENT_SEVERITY,
                        "there is no '" + value + "'",
                        "write warning or error");
                yield Diagnostic.Kind.WARNING;
            }
        };
    }

    private static List<Path> places(String value, Messages messages) {
        List<Path> places = new ArrayList<>();
        for (String each : value.split(File.pathSeparator, -1)) {
            String place = each.strip();
            if (place.isEmpty()) {
                continue;
            }
            try {
                Path path = Path.of(place);
                if (!Files.isDirectory(path) && !(place.endsWith(ArchivedFile.ENDING) && Files.isRegularFile(path))) {
                    messages.say(
                            Message.BAD_OPTION,
                            SPEC,
                            "there is no folder or jar '" + place + "'",
                            "name a folder of pages, or a jar with META-INF/feishu-api/pages, counted from where the compiler runs");
                }
                places.add(path);
            } catch (InvalidPathException malformed) {
                messages.say(Message.BAD_OPTION, SPEC, "'" + place + "' is no path", "name a folder or jar of pages");
            }
        }
        return places;
    }
}
