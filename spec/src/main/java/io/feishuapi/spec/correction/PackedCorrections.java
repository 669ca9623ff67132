package io.feishuapi.spec.correction;

import io.feishuapi.spec.text.resource.LoaderResources;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The corrections that are packed beside this class, whether its jar is the module's own or one that it was shaded into. */
final class PackedCorrections {

    static final String FOLDER = "META-INF/feishu-api/corrections/";

    /** Names come from pages too, and may not lead out of the folder. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]++(?:\\.[A-Za-z0-9_]++)*+");

    private PackedCorrections() {}

    /** The corrections of one API, asked for by name so that no jar has to be listed. */
    static List<CorrectionSource> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return List.of();
        }
        String file = FOLDER + name + CorrectionFolder.ENDING;
        Optional<URL> address = LoaderResources.of(PackedCorrections.class).packed(file);
        return address.isEmpty() ? List.of() : List.of(new Packed(file, address.get()));
    }

    private record Packed(String file, URL address) implements CorrectionSource {

        @Override
        public byte[] bytes() throws IOException {
            return LoaderResources.read(address);
        }
    }
}
