package io.feishuapi.processor;

import io.feishuapi.processor.declaration.ApiDeclaration;
import io.feishuapi.processor.declaration.DeclaredMethods;
import io.feishuapi.processor.message.Message;
import io.feishuapi.processor.message.Messages;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ClientMethod;
import io.feishuapi.processor.plan.ClientPlan;
import io.feishuapi.processor.writer.SourceFile;
import io.feishuapi.processor.writer.SourceFileWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes files through the compiler and tells what went wrong. */
final class FileOutput {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final ProcessingEnvironment environment;
    private final Messages messages;
    private final Set<String> written = new HashSet<>();

    FileOutput(ProcessingEnvironment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    /** The full names of the types that were written so far. */
    Set<String> written() {
        return written;
    }

    void writeApi(ApiPlan plan, String packageName, List<TypeElement> origins) {
        Element place = origins.get(0);
        String apiName = plan.page().name();
        try {
            for (SourceFile file : files(place).apiFiles(plan, packageName, origins)) {
                write(file, place);
            }
        } catch (RuntimeException mistake) {
            messages.say(place, Message.INTERNAL, apiName, mistake.toString());
        }
    }

    void writeClient(ApiDeclaration declaration, List<ApiPlan> plans) {
        TypeElement element = declaration.element();
        Map<ExecutableElement, ClientMethod> declared = new DeclaredMethods(environment.getElementUtils()).of(element);
        List<ClientMethod> implemented = new ArrayList<>();
        for (ApiPlan plan : plans) {
            implemented.addAll(ClientMethod.of(plan));
        }
        declared.forEach((method, signature) -> {
            if (!implemented.contains(signature)) {
                messages.say(
                        method,
                        Message.METHOD_NOT_IMPLEMENTED,
                        element.getSimpleName(),
                        signature,
                        implemented.stream().map(ClientMethod::toString).collect(Collectors.joining(", ")));
            }
        });
        ClientPlan client = new ClientPlan(
                declaration.packageName(),
                declaration.interfaceNames(),
                declaration.clientName(),
                declaration.visibility(),
                plans,
                List.copyOf(declared.values()));
        write(files(element).clientFile(client, List.of(element)), element);
    }

    private void write(SourceFile file, Element place) {
        try {
            Element[] origins = file.origins().toArray(new Element[0]);
            try (Writer writer = environment
                    .getFiler()
                    .createSourceFile(file.qualifiedName(), origins)
                    .openWriter()) {
                writer.write(file.text());
            }
            written.add(file.qualifiedName());
        } catch (FilerException alreadyThere) {
            messages.say(place, Message.TYPE_EXISTS, file.qualifiedName());
        } catch (IOException failed) {
            messages.say(place, Message.NOT_WRITTEN, file.qualifiedName(), failed.toString());
        }
    }

    /** A module that does not read {@code java.compiler} cannot see {@code @Generated}, and has to do without it. */
    private SourceFileWriter files(Element place) {
        Elements elements = environment.getElementUtils();
        TypeElement generated = Optional.ofNullable(elements.getModuleOf(place))
                .map(module -> elements.getTypeElement(module, GENERATED))
                .orElseGet(() -> elements.getTypeElement(GENERATED));
        return new SourceFileWriter(Optional.ofNullable(generated));
    }
}
