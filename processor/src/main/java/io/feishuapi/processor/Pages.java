package io.feishuapi.processor;

import io.feishuapi.spec.catalog.HashedPage;
import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.ObjectMethod;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The pages of one compilation, each read once. */
final class Pages {

    private final PageCatalog catalog;
    private final Map<String, Optional<HashedPage>> read = new HashMap<>();
    private @Nullable SortedSet<String> names;

    Pages(PageCatalog catalog) {
        this.catalog = catalog;
    }

    Optional<HashedPage> find(String name) {
        return read.computeIfAbsent(name, unread -> catalog.source(unread).map(catalog::read));
    }

    /** Where the docs tell of an API; empty where they do not. */
    Optional<String> address(String name) {
        return catalog.head(name).map(ApiPage::sourceUrl).filter(address -> !address.isBlank());
    }

    /** All names that can be listed. */
    SortedSet<String> names() {
        if (names == null) {
            names = catalog.names();
        }
        return names;
    }

    List<String> places() {
        return catalog.places();
    }

    /** Whether there are pages of an object's methods. */
    boolean isObject(String name) {
        return !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && !methodNames(name).isEmpty();
    }

    /**
     * The names of the pages of an object's methods, those of a list first and in its order.
     *
     * @param listed the methods that the object's page lists: pages on a class path cannot be listed, but be asked for
     */
    Set<String> methods(String object, List<ObjectMethod> listed) {
        Set<String> methods = new LinkedHashSet<>();
        for (ObjectMethod method : listed) {
            String name = object + "." + method.name();
            if (find(name).isPresent()) {
                methods.add(name);
            }
        }
        methods.addAll(methodNames(object));
        return methods;
    }

    private SortedSet<String> methodNames(String object) {
        return names().subSet(object + ".", object + "/");
    }

    /**
     * The pages that may say that their call gives an object, in the order of their names: they name it. Those that cannot be listed are
     * among them once they were asked for.
     */
    List<ApiPage> naming(String object) {
        Set<String> known = new TreeSet<>(names());
        known.addAll(read.keySet());
        List<ApiPage> naming = new ArrayList<>();
        for (String name : known) {
            if (catalog.source(name).filter(source -> mayName(source, object)).isPresent()) {
                find(name).map(HashedPage::page).ifPresent(naming::add);
            }
        }
        return naming;
    }

    /** Whether a page has a name in it. What was read when it was packed is read as quickly as its text. */
    private static boolean mayName(PageSource source, String object) {
        try {
            return source.packed().isPresent() || new String(source.bytes(), StandardCharsets.UTF_8).contains(object);
        } catch (IOException unreadable) {
            // Told where the page itself is asked for.
            return false;
        }
    }
}
