package io.feishuapi.processor;

import io.feishuapi.processor.declaration.ApiDeclaration;
import io.feishuapi.processor.message.Message;
import io.feishuapi.processor.message.Messages;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.spec.needs.ApiNeeds;
import io.feishuapi.spec.needs.InterfaceNeeds;
import io.feishuapi.spec.needs.InterfaceNeedsWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Writes down what the APIs of an interface need, in a file for each interface beside its class: so no compilation of a part has to know
 * of the others, and what is deleted takes its file along.
 */
final class NeedsOutput {

    private final ProcessingEnvironment environment;
    private final Messages messages;

    NeedsOutput(ProcessingEnvironment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    void write(ApiDeclaration declaration, List<ApiPlan> plans) {
        TypeElement element = declaration.element();
        List<ApiNeeds> apis = new ArrayList<>(plans.size());
        for (ApiPlan plan : plans) {
            apis.add(ApiNeeds.of(plan.page()));
        }
        InterfaceNeeds needs = new InterfaceNeeds(
                environment.getElementUtils().getBinaryName(element).toString(), apis);
        try (OutputStream out = environment
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", needs.path(), element)
                .openOutputStream()) {
            out.write(InterfaceNeedsWriter.write(needs).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            messages.say(element, Message.NOT_WRITTEN, needs.path(), failed.toString());
        }
    }
}
