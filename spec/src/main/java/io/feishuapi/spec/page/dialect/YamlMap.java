package io.feishuapi.spec.page.dialect;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a flat map from YAML that nobody vouches for: no objects, no aliases that multiply, every scalar is its text. */
final class YamlMap {

    private static final int LONGEST = 100_000;
    private static final int DEEPEST = 20;

    private YamlMap() {}

    /**
     * Reads YAML.
     *
     * @param text the YAML
     * @param otherwise gives the map where the text is no YAML, by the reason why
     */
    static Map<String, String> read(String text, Function<String, Map<String, String>> otherwise) {
        return load(text, otherwise);
    }

    static Map<String, String> load(String text, Function<String, Map<String, String>> otherwise) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        options.setWarnOnDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LONGEST);
        DumperOptions dumping = new DumperOptions();
        Yaml yaml =
                new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new TextResolver());
        Object loaded;
        try {
            loaded = yaml.load(text);
        } catch (YAMLException e) {
            String message = e.getMessage() == null ? "unreadable" : e.getMessage();
            return otherwise.apply(message.lines().findFirst().orElse("unreadable"));
        }
        Map<String, String> entries = new LinkedHashMap<>();
        if (loaded instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (key instanceof String name && value instanceof String scalar) {
                    entries.put(name, scalar);
                }
            });
        }
        return entries;
    }

    /** Takes a date for what is written, and not for an instant in some zone. */
    private static final class TextResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // Every plain scalar stays a string.
        }
    }
}
