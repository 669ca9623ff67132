package io.feishuapi.cli;

import io.feishuapi.cli.fetch.PageTask;
import io.feishuapi.cli.show.ApiEntry;
import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.diagnostic.NameSuggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of {@code fetch} that name pages of the docs which a folder is to have. */
final class AddedPages {

    private static final String ENDING = ".md";

    @Option(
            names = "--add",
            paramLabel = "NAME",
            split = ",",
            description = "Brings the page of an API by its name, such as getSystemInfo, and leaves other pages alone."
                    + " May be given several times, or with commas between names.")
    private List<String> names = List.of();

    @Option(names = "--all", description = "Brings the pages of all APIs of the docs.")
    private boolean all;

    /**
     * The pages to bring, by name; none where neither option is given.
     *
     * @throws ParameterException for a name that the docs do not have
     */
    List<PageTask> tasks(CommandLine command) {
        if (!all && names.isEmpty()) {
            return List.of();
        }
        SortedMap<String, PageTask> known = new TreeMap<>();
        for (ApiEntry entry : ApiEntry.list(PageCatalog.packed())) {
            String name = entry.page().name();
            String folder = entry.category() == null ? "" : entry.category() + "/";
            known.put(name, new PageTask(folder + name + ENDING, entry.page()));
        }
        if (all) {
            return List.copyOf(known.values());
        }
        List<PageTask> tasks = new ArrayList<>();
        for (String name : names) {
            PageTask task = known.get(name);
            if (task == null) {
                throw new ParameterException(
                        command,
                        "--add: the docs have no API '" + name + "'" + NameSuggestions.hint(name, known.keySet())
                                + ". feishu-api list tells all; a newer one begins with feishu-api new " + name + ".");
            }
            if (!tasks.contains(task)) {
                tasks.add(task);
            }
        }
        return tasks;
    }
}
