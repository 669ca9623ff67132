package io.feishuapi.processor.testing;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loads the processor and its libraries anew, as a compiler does, and writes down what it was asked for: so a test can count instead of
 * timing.
 */
public final class RecordingClassLoader extends URLClassLoader {

    private final List<String> classes = new ArrayList<>();
    private final List<String> resources = new ArrayList<>();

    public RecordingClassLoader() {
        super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    /** The full names of the classes that were loaded, in order. */
    public List<String> classes() {
        return List.copyOf(classes);
    }

    /** The paths of the resources that were looked for, in order, each time. */
    public List<String> resources() {
        return List.copyOf(resources);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> found = super.findClass(name);
        classes.add(name);
        return found;
    }

    @Override
    public @Nullable URL findResource(String name) {
        resources.add(name);
        return super.findResource(name);
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> {
                    try {
                        return Path.of(entry).toUri().toURL();
                    } catch (MalformedURLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray(URL[]::new);
    }
}
