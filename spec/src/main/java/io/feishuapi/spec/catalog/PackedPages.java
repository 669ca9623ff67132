package io.feishuapi.spec.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The pages that are packed beside this class, whether its jar is the module's own or one that it was shaded into. */
final class PackedPages {

    static final String FOLDER = "META-INF/feishu-api/pages/";

    private PackedPages() {}

    static List<PageSource> list() throws IOException {
        URL self = PackedPages.class.getResource("PackedPages.class");
        if (self == null) {
            return List.of();
        }
        URLConnection connection = self.openConnection();
        List<PageSource> pages = new ArrayList<>();
        if (connection instanceof JarURLConnection jar) {
            // A cached jar would stay open for good, and with it the file locked where a system locks files.
            jar.setUseCaches(false);
            try (JarFile file = jar.getJarFile()) {
                file.stream()
                        .map(JarEntry::getName)
                        .filter(PackedPages::isPage)
                        .forEach(name -> pages.add(new Packed(name)));
            }
        } else {
            Path root = classesRoot(self);
            for (PageSource page : PageFolder.list(root.resolve(FOLDER))) {
                pages.add(new Packed(
                        root.relativize(Path.of(page.page())).toString().replace('\\', '/')));
            }
        }
        pages.sort(Comparator.comparing(PageSource::page));
        return pages;
    }

    private static boolean isPage(String entry) {
        return entry.startsWith(FOLDER) && PageFolder.isPage(entry.substring(entry.lastIndexOf('/') + 1));
    }

    private static Path classesRoot(URL self) throws IOException {
        String location = self.toString();
        String ownPath = PackedPages.class.getName().replace('.', '/') + ".class";
        try {
            return Path.of(new URI(location.substring(0, location.length() - ownPath.length())));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("cannot list the pages beside " + location, e);
        }
    }

    private record Packed(String page) implements PageSource {
        @Override
        public byte[] bytes() throws IOException {
            URL resource = PackedPages.class.getResource("/" + page);
            if (resource == null) {
                throw new FileNotFoundException(page);
            }
            URLConnection connection = resource.openConnection();
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return in.readAllBytes();
            }
        }
    }
}
