package io.feishuapi.processor;

import io.feishuapi.processor.declaration.ApiDeclaration;
import io.feishuapi.processor.declaration.DeclarationReader;
import io.feishuapi.processor.declaration.NamedApi;
import io.feishuapi.processor.message.Message;
import io.feishuapi.processor.message.Messages;
import io.feishuapi.processor.naming.Glossary;
import io.feishuapi.processor.output.GeneratedSource;
import io.feishuapi.processor.output.SourceGenerator;
import io.feishuapi.processor.output.Surroundings;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ApiPlanner;
import io.feishuapi.processor.plan.ClientPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The work of one compilation: from declarations over plans to files. Trouble with one API never stops another. */
final class Generation {

    private final ProcessingEnvironment environment;
    private final Messages messages;
    private final ApiSelection selection;
    private final ClientPlanner clientPlanner;
    private final SourceGenerator generator;
    private final SurroundingsReader surroundings;
    private final FileOutput output;
    private final NeedsOutput needs;
    private final Map<String, String> apisByTypes = new HashMap<>();
    private final Set<String> written = new LinkedHashSet<>();

    Generation(
            ProcessingEnvironment environment,
            Pages pages,
            PageChecks checks,
            SourceGenerator generator,
            Messages messages) {
        this.environment = environment;
        this.messages = messages;
        this.selection = new ApiSelection(pages, checks, new ApiPlanner(Glossary.packed()), messages);
        this.clientPlanner = new ClientPlanner(environment, messages);
        this.generator = generator;
        this.surroundings = new SurroundingsReader(environment.getElementUtils());
        this.output =
                new FileOutput(environment.getFiler(), new ExistingTypes(environment.getElementUtils()), messages);
        this.needs = new NeedsOutput(environment, messages);
    }

    DeclarationReader declarationReader() {
        return new DeclarationReader(environment.getElementUtils(), messages);
    }

    /** Generates for the interfaces of one round. An API that several interfaces of a package name is generated once. */
    void generate(List<ApiDeclaration> declarations) {
        Map<String, PlannedApi> apis = new LinkedHashMap<>();
        List<PlannedClient> clients = new ArrayList<>();
        for (ApiDeclaration declaration : declarations) {
            List<ApiPlan> plans = new ArrayList<>();
            for (NamedApi named : declaration.names()) {
                ApiPlan plan = plan(declaration, named);
                if (plan != null) {
                    plans.add(plan);
                    String key = typesKey(plan);
                    apis.putIfAbsent(key, new PlannedApi(plan, new ArrayList<>()));
                    apis.get(key).origins().add(declaration.element());
                }
            }
            clients.add(new PlannedClient(declaration, plans));
        }
        for (Map.Entry<String, PlannedApi> api : apis.entrySet()) {
            if (written.add(api.getKey())) {
                writeTypes(api.getValue());
            }
        }
        for (PlannedClient client : clients) {
            writeClient(client);
            needs.write(client.declaration(), client.plans());
        }
    }

    private void writeTypes(PlannedApi api) {
        TypeElement place = api.origins().get(0);
        Surroundings around = surroundings.ofTypes(place);
        List<GeneratedSource> sources;
        try {
            sources = generator.generate(api.plan(), around);
        } catch (RuntimeException mistake) {
            messages.say(place, Message.INTERNAL, api.plan().page().name(), mistake.toString());
            sources = generator.generate(selection.skeleton(api.plan()), around);
        }
        sources.forEach(source -> output.write(source, api.origins()));
    }

    private void writeClient(PlannedClient client) {
        TypeElement element = client.declaration().element();
        Surroundings around = surroundings.ofClient(element);
        ClientPlan plan = clientPlanner.plan(client.declaration(), client.plans());
        GeneratedSource source;
        try {
            source = generator.generate(plan, around);
        } catch (RuntimeException mistake) {
            messages.say(element, Message.INTERNAL, plan.name(), mistake.toString());
            source = generator.generate(plan.withApis(List.of()), around);
        }
        output.write(source, List.of(element));
    }

    /** Whether a type was generated here. */
    boolean isGenerated(Element element) {
        return element instanceof TypeElement type
                && output.hasWritten(type.getQualifiedName().toString());
    }

    /** The plan of an API, or null where nothing is generated, of which the user was told. */
    private @Nullable ApiPlan plan(ApiDeclaration declaration, NamedApi named) {
        try {
            ApiPlan plan = selection.select(declaration, named).orElse(null);
            return plan != null && claimTypes(declaration, named, plan) ? plan : null;
        } catch (RuntimeException mistake) {
            messages.say(
                    declaration.element(),
                    named.annotation(),
                    named.value(),
                    Message.INTERNAL,
                    named.name(),
                    mistake.toString());
            return selection.skeleton(declaration.packageName(), named.name());
        }
    }

    private boolean claimTypes(ApiDeclaration declaration, NamedApi named, ApiPlan plan) {
        String apiName = plan.page().name();
        String owner = apisByTypes.putIfAbsent(typesKey(plan), apiName);
        if (owner == null || owner.equals(apiName)) {
            return true;
        }
        messages.say(declaration.element(), named.annotation(), named.value(), Message.TYPES_CLASH, owner, apiName);
        return false;
    }

    private static String typesKey(ApiPlan plan) {
        return plan.packageName() + "." + plan.request().root().name();
    }

    /**
     * An API that is to be written.
     *
     * @param plan what to write
     * @param origins the interfaces that name it; grows while declarations are read
     */
    private record PlannedApi(ApiPlan plan, List<TypeElement> origins) {}

    private record PlannedClient(ApiDeclaration declaration, List<ApiPlan> plans) {}
}
