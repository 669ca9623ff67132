package io.feishuapi.processor.testing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.naming.Glossary;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ApiPlanner;
import io.feishuapi.processor.writer.ApiWriter;
import io.feishuapi.processor.writer.ClientWriter;
import io.feishuapi.processor.writer.SourceFile;
import io.feishuapi.processor.writer.SourceFileWriter;
import io.feishuapi.spec.model.ApiPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

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
            for (TypeSpec.Builder type : ApiWriter.write(plan, packageName)) {
                add(writer.apiFile(type, packageName, page.name(), HASH, List.of()), files);
            }
        }
        TypeSpec.Builder client = new ClientWriter(ClassName.get(packageName, "Api"))
                .write("ApiClient", plans, List.of(), Modifier.PUBLIC);
        add(writer.clientFile(client, packageName, List.of()), files);
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
