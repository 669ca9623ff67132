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
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * From the name of an API to its plan. Where the page cannot be used the user is told, and there is still a plan: the types then exist,
 * and the cause is not buried under errors of code that uses them.
 */
final class ApiSelection {

    private final Pages pages;
    private final PageChecks checks;
    private final ApiPlanner planner;
    private final Messages messages;

    ApiSelection(Pages pages, PageChecks checks, ApiPlanner planner, Messages messages) {
        this.pages = pages;
        this.checks = checks;
        this.planner = planner;
        this.messages = messages;
    }

    /** The plan; empty where nothing is generated, of which the user was told. */
    Optional<ApiPlan> select(ApiDeclaration declaration, NamedApi named) {
        TypeElement element = declaration.element();
        Optional<HashedPage> found = pages.find(named.name());
        if (found.isEmpty()) {
            say(
                    element,
                    named,
                    Message.UNKNOWN_API,
                    named.name(),
                    NameSuggestions.hint(named.name(), pages.names()),
                    documented(named.name()),
                    String.join(", ", pages.places()));
            return Optional.of(skeleton(declaration.packageName(), named.name()));
        }
        ApiPage page = found.get().page();
        for (Diagnostic diagnostic : page.diagnostics()) {
            if (diagnostic.isError()) {
                Message error = diagnostic.id().isOfCorrection() ? Message.CORRECTION_ERROR : Message.PAGE_ERROR;
                say(element, named, error, named.name(), diagnostic.render(page.page()));
            }
        }
        if (!page.hasErrors() && !page.kind().isGenerated() && !isBareCall(page)) {
            refuse(element, named, page.kind());
            return Optional.empty();
        }
        if (!page.hasErrors()) {
            checks.check(element, named, page);
        }
        ApiPlan plan = planner.plan(page, found.get().hash(), declaration.packageName());
        plan.leftOut().forEach(each -> say(element, named, Message.LEFT_OUT, named.name(), each.what(), each.remedy()));
        return Optional.of(plan);
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

    private void refuse(TypeElement element, NamedApi named, ApiKind kind) {
        if (kind == ApiKind.UNLISTEN) {
            say(element, named, Message.UNLISTEN_NOT_NEEDED, named.name());
            return;
        }
        Refusal refusal = Refusal.of(kind);
        say(element, named, Message.KIND_REFUSED, named.name(), refusal.why(), refusal.remedy());
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
                case FACTORY ->
                    new Refusal(
                            "it returns an object with methods, which cannot leave the client",
                            "name the methods by their owner, such as 'FileSystemManager.rename'");
                case HTTP ->
                    new Refusal("it is an API of Feishu's servers, which no client carries", "call it over HTTP");
                case OTHER ->
                    new Refusal(
                            "its page has neither parameters nor results, and no sample that calls it",
                            "name an API whose page describes a call");
                case CALLBACK, LISTENER, UNLISTEN, SYNC -> throw new IllegalArgumentException("not refused: " + kind);
            };
        }
    }

    private void say(TypeElement element, NamedApi named, Message message, Object... arguments) {
        messages.say(element, named.annotation(), named.value(), message, arguments);
    }

    /** The plan of an API of which nothing is known but its name. */
    ApiPlan skeleton(String packageName, String name) {
        return skeleton(packageName, name, name.startsWith("on") ? ApiKind.LISTENER : ApiKind.CALLBACK, "");
    }

    /** The same API without all that its page says of it. */
    ApiPlan skeleton(ApiPlan plan) {
        ApiPage page = plan.page();
        return skeleton(plan.packageName(), page.name(), page.kind(), plan.pageHash());
    }

    private ApiPlan skeleton(String packageName, String name, ApiKind kind, String pageHash) {
        return planner.plan(ApiPage.blank("", name, kind, List.of()), pageHash, packageName);
    }
}
