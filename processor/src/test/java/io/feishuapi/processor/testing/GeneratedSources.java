package io.feishuapi.processor.testing;

import io.feishuapi.processor.naming.Glossary;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ApiPlanner;
import io.feishuapi.processor.plan.ClientPlan;
import io.feishuapi.processor.writer.SourceFile;
import io.feishuapi.processor.writer.SourceFileWriter;
import io.feishuapi.spec.model.ApiPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is generated from pages made by hand, without a compiler around it.
 *
 * @param files file names, such as {@code GetChatInfoRequest.java}, to sources
 * @param packageName the package
 * @param plans what was planned for each page
 */
public record GeneratedSources(String packageName, Map<String, String> files, List<ApiPlan> plans) {

    private static final String HASH = "0".repeat(64);

    /** Generates the types of pages, and a client for an interface {@code Api} that names them all. */
    public static GeneratedSources of(String packageName, ApiPage... pages) {
        SourceFileWriter writer = new SourceFileWriter(Optional.empty());
        ApiPlanner planner = new ApiPlanner(Glossary.packed());
        List<ApiPlan> plans = new ArrayList<>();
        Map<String, String> files = new TreeMap<>();
        for (ApiPage page : pages) {
            ApiPlan plan = planner.plan(page, HASH);
            plans.add(plan);
            writer.apiFiles(plan, packageName, List.of()).forEach(file -> add(file, files));
        }
        ClientPlan client = new ClientPlan(
                packageName, List.of("Api"), "ApiClient", ClientPlan.Visibility.PUBLIC, plans, List.of());
        add(writer.clientFile(client, List.of()), files);
        files.put("Api.java", "package " + packageName + ";\n\n/** Names the APIs. */\npublic interface Api {}\n");
        return new GeneratedSources(packageName, files, plans);
    }

    private static void add(SourceFile file, Map<String, String> files) {
        files.put(file.typeName() + ".java", file.text());
    }

    /** Compiles with all lints as errors. */
    public CompiledCode compile() {
        return CompiledCode.compile(packageName, files);
    }
}
