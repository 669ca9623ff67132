package io.feishuapi.spec.text.yaml;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;

/** Reads YAML into nodes. No object is ever made of it, and nothing in it can make the reader's work grow beyond its size. */
public final class YamlTree {

    /** Most bytes of a file and most characters of a text; real ones have a few hundred. */
    public static final int LONGEST = 256 * 1024;

    private static final int DEEPEST = 20;

    private YamlTree() {}

    /**
     * The root of a text, or null where it holds nothing.
     *
     * <p>A key may be there twice, and plain words are the text that was written: what they mean is for the caller to say.
     *
     * @throws YamlException if the text is no YAML, too long or too deep, or holds aliases or tags
     */
    public static @Nullable Node compose(String text) throws YamlException {
        try {
            checkEvents(text);
            return yaml().compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            throw new YamlException(firstLine(e.getProblem()), e.getProblemMark());
        } catch (YAMLException e) {
            throw new YamlException(firstLine(e.getMessage()), null);
        }
    }

    private static void checkEvents(String text) throws YamlException {
        int depth = 0;
        for (Event event : yaml().parse(new StringReader(text))) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            String problem = depth > DEEPEST ? "nested more than " + DEEPEST + " levels deep" : forbidden(event);
            if (problem != null) {
                throw new YamlException(problem, event.getStartMark());
            }
        }
    }

    /** What nobody has a use for, and what could make a small file large. */
    private static @Nullable String forbidden(Event event) {
        if (event instanceof AliasEvent) {
            return "an alias (*name) is not allowed, write the value out";
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        return tag == null || tag.equals("!") ? null : "a tag (" + tag + ") is not allowed, write a plain value";
    }

    private static String firstLine(@Nullable String problem) {
        return problem == null ? "not YAML" : problem.lines().findFirst().orElse("not YAML");
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST + 1);
        options.setCodePointLimit(LONGEST);
        return new Yaml(options);
    }
}
