package io.feishuapi.needs;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Finds the files with needs that lie on a class path, one for each annotated interface. */
final class NeedsFiles {

    private static final String FOLDER = "META-INF/feishu-api/apis/";

    /** Every jar has one, while not every jar has entries for its folders. */
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private static final String ENDING = ".json";

    private final ClassLoader loader;
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<ApiNeeds> needs = new ArrayList<>();

    NeedsFiles(ClassLoader loader) {
        this.loader = loader;
    }

    List<ApiNeeds> read() {
        try {
            for (String place : List.of(FOLDER, MANIFEST)) {
                for (URL address : Collections.list(loader.getResources(place))) {
                    read(address);
                }
            }
            return needs;
        } catch (IOException e) {
            throw new UncheckedIOException("the class path cannot be searched", e);
        }
    }

    private void read(URL address) throws IOException {
        URLConnection connection = address.openConnection();
        if (connection instanceof JarURLConnection jar) {
            // A cached jar would stay open for good, and with it the file locked where a system locks files.
            jar.setUseCaches(false);
            if (seen.add(jar.getJarFileURL().toString())) {
                readJar(jar);
            }
        } else if (address.getProtocol().equals("file") && address.getPath().endsWith(FOLDER)) {
            readFolder(new File(URI.create(address.toString())));
        }
    }

    private void readJar(JarURLConnection connection) throws IOException {
        try (JarFile jar = connection.getJarFile()) {
            List<JarEntry> entries = new ArrayList<>();
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (name.startsWith(FOLDER) && name.endsWith(ENDING)) {
                    entries.add(entry);
                }
            }
            for (JarEntry entry : entries) {
                try (InputStream in = jar.getInputStream(entry)) {
                    readFile(in);
                }
            }
        }
    }

    private void readFolder(File folder) throws IOException {
        File[] files = folder.listFiles((parent, name) -> name.endsWith(ENDING));
        if (files == null) {
            return;
        }
        Arrays.sort(files);
        for (File file : files) {
            try (InputStream in = new FileInputStream(file)) {
                readFile(in);
            }
        }
    }

    private void readFile(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            bytes.write(buffer, 0, length);
        }
        needs.addAll(NeedsFile.read(new String(bytes.toByteArray(), StandardCharsets.UTF_8)));
    }
}
