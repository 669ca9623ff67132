package io.feishuapi.processor;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Completions;
import org.jspecify.annotations.Nullable;

/** Names of APIs for tools that complete what people type into {@code @FeishuApi}. */
final class NameCompletions {

    private final PageCatalog catalog;

    NameCompletions(PageCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The names that begin with what was typed, else those with a part that does, whatever the case; each as a string of Java source,
     * with the API's summary and address.
     *
     * @param typed what was typed of the value so far: nothing, {@code "getCh}, or a list whose last name is being typed
     */
    List<Completion> of(@Nullable String typed) {
        String begun = begun(typed == null ? "" : typed).toLowerCase(Locale.ROOT);
        List<Completion> completions = new ArrayList<>();
        for (String name : catalog.names()) {
            if (beginsWith(name.toLowerCase(Locale.ROOT), begun)) {
                catalog.head(name)
                        .filter(page -> page.kind().isGenerated())
                        .ifPresent(page -> completions.add(completion(name, page)));
            }
        }
        return completions;
    }

    private static String begun(String typed) {
        String last = typed.substring(Math.max(typed.lastIndexOf(','), typed.lastIndexOf('{')) + 1);
        return last.replace("\"", "").strip();
    }

    /** People forget the owner of a method: {@code rename} begins {@code FileSystemManager.rename}. */
    private static boolean beginsWith(String name, String begun) {
        return name.startsWith(begun) || name.substring(name.indexOf('.') + 1).startsWith(begun);
    }

    private static Completion completion(String name, ApiPage page) {
        String message = String.join(
                "\n",
                Stream.of(page.summary(), page.sourceUrl())
                        .filter(text -> text != null && !text.isBlank())
                        .toList());
        return Completions.of('"' + name + '"', message);
    }
}
