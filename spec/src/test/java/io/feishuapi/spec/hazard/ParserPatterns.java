package io.feishuapi.spec.hazard;

import io.feishuapi.spec.read.PageReader;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Every regular expression that the parser keeps, found by looking through the static fields of its classes. */
final class ParserPatterns {

    private static final List<String> PACKAGES = List.of("page", "text/phrase", "fact", "read");

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Pattern> patterns = new TreeMap<>();

    private ParserPatterns() {}

    /** The patterns by where they are kept: {@code LimitReader.UNIT}. */
    static Map<String, Pattern> all() throws ReflectiveOperationException, IOException, URISyntaxException {
        ParserPatterns found = new ParserPatterns();
        for (Class<?> owner : classes()) {
            for (Field field : owner.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    found.add(owner.getSimpleName() + "." + field.getName(), field.get(null));
                }
            }
        }
        return found.patterns;
    }

    /** The same as arguments of a parameterized test: place, pattern. */
    static Stream<Arguments> arguments() throws ReflectiveOperationException, IOException, URISyntaxException {
        return all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static List<Class<?>> classes() throws ReflectiveOperationException, IOException, URISyntaxException {
        Path root = Path.of(PageReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> classes = new ArrayList<>();
        Path base = root.resolve("io/feishuapi/spec");
        for (String name : PACKAGES) {
            try (Stream<Path> files = Files.walk(base.resolve(name))) {
                for (Path file : files.sorted().toList()) {
                    String simple = file.getFileName().toString();
                    if (simple.endsWith(".class") && !simple.equals("package-info.class")) {
                        String path = base.relativize(file).toString().replace(File.separatorChar, '.');
                        classes.add(Class.forName("io.feishuapi.spec." + path.replace(".class", "")));
                    }
                }
            }
        }
        return classes;
    }

    private void add(String place, @Nullable Object value) throws IllegalAccessException {
        if (value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof Pattern pattern) {
            patterns.put(free(place), pattern);
        } else if (value instanceof Collection<?> several) {
            for (Object each : several) {
                add(place, each);
            }
        } else if (value instanceof Map<?, ?> map) {
            add(place, map.values());
        } else if (value instanceof Object[] several) {
            add(place, List.of(several));
        } else if (value.getClass().getName().startsWith("io.feishuapi.spec.")
                && !value.getClass().isHidden()) {
            for (Field field : value.getClass().getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    add(place, field.get(value));
                }
            }
        }
    }

    private String free(String place) {
        int number = 1;
        while (patterns.containsKey(place + "#" + number)) {
            number++;
        }
        return place + "#" + number;
    }
}
