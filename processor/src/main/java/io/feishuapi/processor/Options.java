package io.feishuapi.processor;

import io.feishuapi.processor.message.Message;
import io.feishuapi.processor.message.Messages;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the user sets with {@code -Afeishu.…}.
 *
 * @param specFolders folders of pages, which go before the packed ones; a later page of the same name is not read
 */
record Options(List<Path> specFolders) {

    /** Folders of pages, with the platform's path separator between them. */
    static final String SPEC = "feishu.spec";

    private static final String PREFIX = "feishu.";

    /** All options that there are. */
    static final Set<String> NAMES = Set.of(SPEC);

    Options {
        specFolders = List.copyOf(specFolders);
    }

    /** Reads the options, and tells what is wrong with them. */
    static Options read(Map<String, String> given, Messages messages) {
        for (String name : new TreeSet<>(given.keySet())) {
            if (name.startsWith(PREFIX) && !NAMES.contains(name)) {
                messages.say(Message.UNKNOWN_OPTION, name, String.join(", ", new TreeSet<>(NAMES)));
            }
        }
        List<Path> folders = new ArrayList<>();
        String value = given.get(SPEC);
        for (String each : value == null ? new String[0] : value.split(File.pathSeparator, -1)) {
            if (each.isBlank()) {
                continue;
            }
            try {
                Path folder = Path.of(each.strip());
                if (!Files.isDirectory(folder)) {
                    messages.say(
                            Message.BAD_OPTION,
                            SPEC,
                            "there is no folder '" + each.strip() + "'",
                            "name a folder of pages, counted from where the compiler runs");
                }
                folders.add(folder);
            } catch (InvalidPathException malformed) {
                messages.say(Message.BAD_OPTION, SPEC, "'" + each.strip() + "' is no path", "name a folder of pages");
            }
        }
        return new Options(folders);
    }
}
