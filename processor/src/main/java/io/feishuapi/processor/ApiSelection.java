package io.feishuapi.processor;

import io.feishuapi.processor.declaration.ApiDeclaration;
import io.feishuapi.processor.declaration.NamedApi;
import io.feishuapi.processor.message.Message;
import io.feishuapi.processor.message.Messages;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ApiPlanner;
import io.feishuapi.spec.catalog.HashedPage;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.diagnostic.NameSuggestions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From the names in an annotation to plans: of the calls that are named, and of what those bring along. A call that gives an object brings
 * the whole object; an object, or a method of it, brings the calls that give the object. Where a page cannot be used the user is told, and
 * there is still a plan: the types then exist, and the cause is not buried under errors of code that uses them.
 */
final class ApiSelection {

    private final Pages pages;
    private final PageChecks checks;
    private final ApiPlanner planner;
    private final Messages messages;
    private final ObjectGivers givers;
    private final ApiDeclaration declaration;
    private final Skeletons skeletons;
    private final SelectedApis selected = new SelectedApis();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> reached = new HashSet<>();

    ApiSelection(
            Pages pages,
            PageChecks checks,
            ApiPlanner planner,
            Messages messages,
            ObjectGivers givers,
            ApiDeclaration declaration) {
        this.pages = pages;
        this.checks = checks;
        this.planner = planner;
        this.messages = messages;
        this.givers = givers;
        this.declaration = declaration;
        this.skeletons = new Skeletons(planner);
    }

    /** Follows one name of the annotation. */
    void select(NamedApi named) {
        String name = named.name();
        Optional<HashedPage> found = pages.find(name);
        boolean isCall = found.isPresent()
                && (found.get().page().kind() != ApiKind.OTHER
                        || isBareCall(found.get().page()));
        if (!isCall && isObject(name)) {
            bringWhole(named, name);
            bringGivers(named, name);
        } else if (found.isEmpty()) {
            say(
                    named,
                    Message.UNKNOWN_API,
                    name,
                    NameSuggestions.hint(name, pages.names()),
                    documented(name),
                    String.join(", ", pages.places()));
            selected.add(skeletons.ofName(declaration.packageName(), name));
        } else {
            selectCall(named, found.get());
        }
    }

    private void selectCall(NamedApi named, HashedPage found) {
        ApiPage page = found.page();
        if (!page.hasErrors() && !isGenerated(page)) {
            refuse(named, page.kind());
            return;
        }
        bringCall(named, found);
        planner.objects(page).forEach(object -> bringWhole(named, object));
        String object = ApiPlan.object(page);
        if (object != null) {
            bringGivers(named, object);
        }
    }

    /** The plan of a call, and the objects that it gives, of which others say what they have. */
    private void bringCall(NamedApi named, HashedPage found) {
        ApiPage page = found.page();
        if (selected.has(page)) {
            return;
        }
        for (Diagnostic diagnostic : page.diagnostics()) {
            if (diagnostic.isError()) {
                Message error = diagnostic.id().isOfCorrection() ? Message.CORRECTION_ERROR : Message.PAGE_ERROR;
                say(named, error, page.name(), diagnostic.render(page.page()));
            }
        }
        if (!page.hasErrors()) {
            checks.check(declaration.element(), named, page);
        }
        ApiPlan plan = planner.plan(page, found.hash(), declaration.packageName());
        plan.leftOut().forEach(each -> say(named, Message.LEFT_OUT, page.name(), each.what(), each.remedy()));
        selected.add(plan);
        String owner = ApiPlan.object(page);
        if (owner != null) {
            describe(owner);
        }
        for (String object : plan.objects()) {
            describe(object);
            selected.object(object).describedBy(page);
        }
    }

    /** An object that has a page of its own is described there. */
    private void describe(String object) {
        SelectedApis.SelectedObject known = selected.object(object);
        pages.find(object).map(HashedPage::page).ifPresent(known::describedBy);
    }

    /** An object with all its methods, and with the objects that those give. */
    private void bringWhole(NamedApi named, String object) {
        if (!whole.add(object)) {
            return;
        }
        describe(object);
        for (String name : pages.methods(object, selected.object(object).listed())) {
            HashedPage found = pages.find(name).orElseThrow();
            if (isGenerated(found.page()) || found.page().hasErrors()) {
                bringCall(named, found);
                planner.objects(found.page()).forEach(given -> bringWhole(named, given));
            }
        }
    }

    /** The calls that give an object, and those that give the objects whose methods they are. */
    private void bringGivers(NamedApi named, String object) {
        if (!reached.add(object)) {
            return;
        }
        if (!givers.reach(object)) {
            say(named, Message.NOT_GIVEN, named.name(), object);
            return;
        }
        for (ApiPage giver : givers.of(object)) {
            pages.find(giver.name()).ifPresent(found -> bringCall(named, found));
            String owner = ApiPlan.object(giver);
            if (owner != null && givers.reach(owner)) {
                bringGivers(named, owner);
            }
        }
    }

    /** All that was found. */
    SelectedApis selected() {
        return selected;
    }

    private boolean isObject(String name) {
        boolean mayBeType = !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && name.indexOf('.') < 0;
        return mayBeType && (pages.isObject(name) || !givers.of(name).isEmpty());
    }

    private static boolean isGenerated(ApiPage page) {
        return page.kind().isGenerated() || isBareCall(page);
    }

    /** Where the docs tell of the nearest name, and how its page is brought. */
    private String documented(String unknown) {
        List<String> nearest = NameSuggestions.nearest(unknown, pages.names());
        if (nearest.isEmpty()) {
            return "";
        }
        String name = nearest.get(0);
        return pages.address(name)
                .map(address -> ", '" + name + "' is documented at " + address + ", feishu-api fetch --add " + name
                        + " brings that page")
                .orElse("");
    }

    /** A call without parameters that answers with nothing but its success: all that its page can show of it is a sample. */
    private static boolean isBareCall(ApiPage page) {
        String name = page.name();
        String call = name.substring(name.lastIndexOf('.') + 1) + "(";
        return page.kind() == ApiKind.OTHER
                && page.samples().stream()
                        .anyMatch(sample -> sample.role() == Sample.Role.CALL
                                && sample.text().contains(call));
    }

    private void refuse(NamedApi named, ApiKind kind) {
        if (kind == ApiKind.UNLISTEN) {
            say(named, Message.UNLISTEN_NOT_NEEDED, named.name());
            return;
        }
        Refusal refusal = Refusal.of(kind);
        say(named, Message.KIND_REFUSED, named.name(), refusal.why(), refusal.remedy());
    }

    /**
     * Why no code is generated.
     *
     * @param why what is in the way
     * @param remedy what to do instead
     */
    private record Refusal(String why, String remedy) {

        static Refusal of(ApiKind kind) {
            return switch (kind) {
                case HTTP ->
                    new Refusal("it is an API of Feishu's servers, which no client carries", "call it over HTTP");
                case OTHER ->
                    new Refusal(
                            "its page has neither parameters nor results, and no sample that calls it",
                            "name an API whose page describes a call");
                case CALLBACK, LISTENER, UNLISTEN, SYNC, FACTORY ->
                    throw new IllegalArgumentException("not refused: " + kind);
            };
        }
    }

    private void say(NamedApi named, Message message, Object... arguments) {
        messages.say(declaration.element(), named.annotation(), named.value(), message, arguments);
    }
}
