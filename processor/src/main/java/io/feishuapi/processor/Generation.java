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
import io.feishuapi.processor.plan.ObjectPlan;
import io.feishuapi.processor.plan.ObjectPlanner;
import io.feishuapi.spec.model.Field;
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

/** The work of one compilation: from declarations over plans to files. Trouble with one API never stops another. */
final class Generation {

    private final ProcessingEnvironment environment;
    private final Messages messages;
    private final Pages pages;
    private final PageChecks checks;
    private final ApiPlanner planner;
    private final ObjectPlanner objectPlanner;
    private final ObjectGivers givers;
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
        this.pages = pages;
        this.checks = checks;
        Glossary glossary = Glossary.packed();
        this.planner = new ApiPlanner(glossary, pages::isObject);
        this.objectPlanner = new ObjectPlanner(glossary);
        this.givers = new ObjectGivers(pages, planner);
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

    /**
     * Generates for the interfaces of one round. An API that several interfaces of a package name is generated once, an object with all
     * that they ask of it.
     */
    void generate(List<ApiDeclaration> declarations) {
        // What one interface names may give what another, or the same one further in front, has methods of.
        declarations.forEach(declaration -> declaration.names().forEach(named -> pages.find(named.name())));
        Map<String, PlannedApi> apis = new LinkedHashMap<>();
        Map<String, PlannedObject> objects = new LinkedHashMap<>();
        List<PlannedClient> clients = new ArrayList<>();
        for (ApiDeclaration declaration : declarations) {
            SelectedApis selected = select(declaration);
            for (ApiPlan plan : selected.all()) {
                apis.computeIfAbsent(typesKey(plan), key -> new PlannedApi(plan, new ArrayList<>()))
                        .origins()
                        .add(declaration.element());
            }
            for (SelectedApis.SelectedObject object : selected.objects()) {
                PlannedObject planned = objects.computeIfAbsent(
                        declaration.packageName() + "." + object.name(),
                        key -> new PlannedObject(
                                declaration.packageName(),
                                new SelectedApis.SelectedObject(object.name()),
                                new ArrayList<>()));
                planned.object().addAll(object);
                planned.origins().add(declaration.element());
            }
            clients.add(new PlannedClient(declaration, selected));
        }
        apis.forEach((key, api) -> {
            if (written.add(key)) {
                writeTypes(api);
            }
        });
        objects.forEach((key, object) -> {
            if (written.add(key)) {
                writeObject(object);
            }
        });
        for (PlannedClient client : clients) {
            writeClient(client);
            needs.write(client.declaration(), client.selected().all());
        }
    }

    private SelectedApis select(ApiDeclaration declaration) {
        ApiSelection selection = new ApiSelection(pages, checks, planner, messages, givers, declaration);
        for (NamedApi named : declaration.names()) {
            try {
                selection.select(named);
            } catch (RuntimeException mistake) {
                messages.say(
                        declaration.element(),
                        named.annotation(),
                        named.value(),
                        Message.INTERNAL,
                        named.name(),
                        mistake.toString());
                selection.selected().add(new Skeletons(planner).ofName(declaration.packageName(), named.name()));
            }
        }
        SelectedApis selected = selection.selected();
        selected.removeIf(plan -> !claimTypes(declaration, plan));
        return selected;
    }

    private void writeTypes(PlannedApi api) {
        TypeElement place = api.origins().get(0);
        Surroundings around = surroundings.ofTypes(place);
        List<GeneratedSource> sources;
        try {
            sources = generator.generate(api.plan(), around);
        } catch (RuntimeException mistake) {
            messages.say(place, Message.INTERNAL, api.plan().page().name(), mistake.toString());
            sources = generator.generate(new Skeletons(planner).of(api.plan()), around);
        }
        sources.forEach(source -> output.write(source, api.origins()));
    }

    private void writeObject(PlannedObject planned) {
        TypeElement place = planned.origins().get(0);
        SelectedApis.SelectedObject object = planned.object();
        Surroundings around = surroundings.ofTypes(place);
        List<GeneratedSource> sources;
        try {
            sources = generator.generate(plan(planned, object.inOrder(), object.properties()), around);
        } catch (RuntimeException mistake) {
            messages.say(place, Message.INTERNAL, object.name(), mistake.toString());
            sources = generator.generate(plan(planned, List.of(), List.of()), around);
        }
        sources.forEach(source -> output.write(source, planned.origins()));
    }

    private ObjectPlan plan(PlannedObject planned, List<ApiPlan> apis, List<Field> properties) {
        SelectedApis.SelectedObject object = planned.object();
        return objectPlanner.plan(planned.packageName(), object.name(), object.describingPage(), apis, properties);
    }

    private void writeClient(PlannedClient client) {
        TypeElement element = client.declaration().element();
        Surroundings around = surroundings.ofClient(element);
        ClientPlan plan =
                clientPlanner.plan(client.declaration(), client.selected().calls());
        List<GeneratedSource> sources;
        try {
            sources = generator.generate(plan, around);
        } catch (RuntimeException mistake) {
            messages.say(element, Message.INTERNAL, plan.name(), mistake.toString());
            sources = generator.generate(plan.withApis(List.of()), around);
        }
        sources.forEach(source -> output.write(source, List.of(element)));
    }

    /** Whether a type was generated here. */
    boolean isGenerated(Element element) {
        return element instanceof TypeElement type
                && output.hasWritten(type.getQualifiedName().toString());
    }

    private boolean claimTypes(ApiDeclaration declaration, ApiPlan plan) {
        String apiName = plan.page().name();
        String owner = apisByTypes.putIfAbsent(typesKey(plan), apiName);
        if (owner == null || owner.equals(apiName)) {
            return true;
        }
        NamedApi named = declaration.names().stream()
                .filter(each -> each.name().equals(apiName))
                .findFirst()
                .orElse(declaration.names().get(0));
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

    /**
     * An object that is to be written.
     *
     * @param packageName where to
     * @param object what it has; grows while declarations are read
     * @param origins the interfaces that ask for it; grows as well
     */
    private record PlannedObject(String packageName, SelectedApis.SelectedObject object, List<TypeElement> origins) {}

    private record PlannedClient(ApiDeclaration declaration, SelectedApis selected) {}
}
