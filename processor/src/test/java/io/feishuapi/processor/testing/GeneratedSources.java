package io.feishuapi.processor.testing;

import io.feishuapi.processor.naming.Glossary;
import io.feishuapi.processor.output.GeneratedSource;
import io.feishuapi.processor.output.SourceGenerator;
import io.feishuapi.processor.output.Surroundings;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ApiPlanner;
import io.feishuapi.processor.plan.ClientPlan;
import io.feishuapi.processor.plan.ObjectPlan;
import io.feishuapi.processor.plan.ObjectPlanner;
import io.feishuapi.processor.writer.JavaPoetGenerator;
import io.feishuapi.spec.model.ApiPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
        SourceGenerator generator = new JavaPoetGenerator();
        Surroundings surroundings = new Surroundings(false, Set.of());
        Set<String> owners = new TreeSet<>();
        for (ApiPage page : pages) {
            if (ApiPlan.object(page) != null) {
                owners.add(ApiPlan.object(page));
            }
        }
        ApiPlanner planner = new ApiPlanner(Glossary.packed(), owners::contains);
        List<ApiPlan> plans = new ArrayList<>();
        Map<String, List<ApiPlan>> objects = new TreeMap<>();
        Map<String, ApiPage> givers = new TreeMap<>();
        List<ApiPlan> calls = new ArrayList<>();
        Map<String, String> files = new TreeMap<>();
        for (ApiPage page : pages) {
            ApiPlan plan = planner.plan(page, HASH, packageName);
            plans.add(plan);
            generator.generate(plan, surroundings).forEach(source -> add(source, files));
            String object = ApiPlan.object(page);
            (object == null ? calls : objects.computeIfAbsent(object, name -> new ArrayList<>())).add(plan);
            for (String given : plan.objects()) {
                objects.computeIfAbsent(given, name -> new ArrayList<>());
                givers.merge(given, page, (first, second) -> first.properties().isEmpty() ? second : first);
            }
        }
        ObjectPlanner objectPlanner = new ObjectPlanner(Glossary.packed());
        objects.forEach((object, apis) -> {
            ApiPage page = givers.getOrDefault(
                    object, apis.isEmpty() ? null : apis.get(0).page());
            ObjectPlan plan = objectPlanner.plan(packageName, object, page, apis, page.properties());
            generator.generate(plan, surroundings).forEach(source -> add(source, files));
        });
        ClientPlan client = new ClientPlan(
                packageName,
                List.of("Api"),
                "ApiClient",
                ClientPlan.Visibility.PUBLIC,
                calls,
                true,
                ClientPlan.Deprecation.NONE);
        generator.generate(client, surroundings).forEach(source -> add(source, files));
        files.put(
                "Api.java",
                "package " + packageName + ";\n\n/** Names the APIs. */\npublic interface Api extends ApiCalls {}\n");
        return new GeneratedSources(packageName, files, plans);
    }

    private static void add(GeneratedSource source, Map<String, String> files) {
        files.put(source.typeName() + ".java", source.text());
    }

    /** Compiles with all lints as errors. */
    public CompiledCode compile() {
        return CompiledCode.compile(packageName, files);
    }
}
