package io.feishuapi.processor;

import io.feishuapi.processor.declaration.NamedApi;
import io.feishuapi.processor.message.Message;
import io.feishuapi.processor.message.Messages;
import io.feishuapi.spec.compare.client.ClientGap;
import io.feishuapi.spec.compare.client.ClientGaps;
import io.feishuapi.spec.compare.lock.PageLock;
import io.feishuapi.spec.compare.policy.DiffReport;
import io.feishuapi.spec.compare.report.ReportFormat;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Tells where a page was not understood, and where it is not what the user's options ask for: another than the locked one, or ahead of the
 * clients that are served.
 */
final class PageChecks {

    private final Options options;
    private final Messages messages;

    PageChecks(Options options, Messages messages) {
        this.options = options;
        this.messages = messages;
    }

    /** Checks a page without errors, on behalf of an interface that names its API. */
    void check(TypeElement element, NamedApi named, ApiPage page) {
        checkReading(element, named, page);
        PageLock lock = options.lock();
        if (lock != null) {
            checkLock(element, named, page, lock);
        }
        if (!options.minimumClients().isEmpty()) {
            checkClients(element, named, page);
        }
    }

    /** Tells what was not understood, one line a page, and which corrections did nothing, one line too. */
    private void checkReading(TypeElement element, NamedApi named, ApiPage page) {
        List<Diagnostic> damage = page.diagnostics().stream()
                .filter(each -> each.id().losesFacts())
                .toList();
        List<Diagnostic> outdated = page.diagnostics().stream()
                .filter(each -> each.id().isOfCorrection())
                .toList();
        tell(element, named, page, Message.PAGE_DAMAGED, damage);
        tell(element, named, page, Message.CORRECTION_OUTDATED, outdated);
    }

    private void tell(
            TypeElement element, NamedApi named, ApiPage page, Message message, List<Diagnostic> diagnostics) {
        if (!diagnostics.isEmpty() && !accepted(element).contains(message.id())) {
            String more = diagnostics.size() == 1 ? "" : ", and " + (diagnostics.size() - 1) + " more";
            messages.say(
                    element,
                    named.annotation(),
                    named.value(),
                    message,
                    named.name(),
                    diagnostics.get(0).render(page.page()) + more);
        }
    }

    private void checkClients(TypeElement element, NamedApi named, ApiPage page) {
        List<String> accepted = accepted(element);
        for (ClientGap gap : new ClientGaps(options.minimumClients()).of(page)) {
            Message message = message(gap.kind());
            if (!accepted.contains(message.id())) {
                messages.say(
                        options.gapSeverity(),
                        element,
                        named.annotation(),
                        named.value(),
                        message,
                        gap.subject(),
                        gap.reason() + place(page, gap));
            }
        }
    }

    private void checkLock(TypeElement element, NamedApi named, ApiPage page, PageLock lock) {
        Optional<DiffReport> report = lock.changesOf(page);
        if (report.isEmpty()) {
            messages.say(element, named.annotation(), named.value(), Message.NOT_LOCKED, named.name());
        } else if (!report.get().changes().isEmpty()) {
            String changes = ReportFormat.TEXT.render(report.get()).stripTrailing();
            messages.say(
                    element,
                    named.annotation(),
                    named.value(),
                    Message.LOCKED_PAGE_CHANGED,
                    named.name(),
                    "\n" + changes + "\n");
        }
    }

    /** The ids that the interface's own {@code @SuppressWarnings} names: a project knows why it asks first. */
    private static List<String> accepted(TypeElement element) {
        SuppressWarnings suppressed = element.getAnnotation(SuppressWarnings.class);
        return suppressed == null ? List.of() : List.of(suppressed.value());
    }

    private static Message message(ClientGap.Kind kind) {
        return switch (kind) {
            case API -> Message.CLIENT_LACKS_API;
            case PARAMETER -> Message.CLIENT_LACKS_PARAMETER;
            case VALUE -> Message.CLIENT_LACKS_VALUE;
        };
    }

    private static String place(ApiPage page, ClientGap gap) {
        return " (" + page.page() + (gap.position() == null ? "" : ":" + gap.position()) + ")";
    }
}
