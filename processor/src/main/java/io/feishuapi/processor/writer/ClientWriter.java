package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.CallShape;
import io.feishuapi.processor.plan.ClientMethod;
import io.feishuapi.processor.plan.ClientPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The client of an interface: one method for each API, and a second without a request where nothing is required. */
final class ClientWriter {

    private final ClientPlan client;

    ClientWriter(ClientPlan client) {
        this.client = client;
    }

    TypeSpec.Builder write() {
        List<String> names = client.interfaceNames();
        ClassName api = ClassName.get(
                client.packageName(),
                names.get(0),
                names.subList(1, names.size()).toArray(new String[0]));
        TypeSpec.Builder type = TypeSpec.classBuilder(client.name())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(api)
                .addJavadoc("Calls the APIs of {@link $T} through a bridge. Thread-safe, as bridges are.", api)
                .addField(FieldSpec.builder(Types.FEISHU_BRIDGE, "bridge", Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc("$L", "Carries the calls.")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("$L", """
                        Begins to call.

                        @param bridge carries the calls
                        """)
                        .addParameter(Types.FEISHU_BRIDGE, "bridge")
                        .addStatement("this.bridge = $T.requireNonNull(bridge, $S)", Objects.class, "bridge")
                        .build());
        if (client.visibility() == ClientPlan.Visibility.PUBLIC) {
            type.addModifiers(Modifier.PUBLIC);
        }
        for (ApiPlan plan : client.apis()) {
            for (ClientMethod method : ClientMethod.of(plan)) {
                type.addMethod(method(plan, method));
            }
        }
        return type;
    }

    private MethodSpec method(ApiPlan plan, ClientMethod method) {
        ClassName request =
                ClassName.get(client.packageName(), plan.request().root().name());
        ClassName result =
                ClassName.get(client.packageName(), plan.result().root().name());
        List<String> tags = new ArrayList<>();
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name()).addModifiers(Modifier.PUBLIC);
        if (client.declared().contains(method)) {
            spec.addAnnotation(Override.class);
        }
        if (plan.page().deprecated() != null) {
            spec.addAnnotation(Deprecated.class);
        }
        if (method.takesRequest()) {
            spec.addParameter(request, "request");
            tags.add("param request its parameters, see there for what the page says");
        }
        if (plan.shape() == CallShape.LISTENER) {
            TypeName consumer = ParameterizedTypeName.get(ClassName.get(Consumer.class), result);
            spec.addParameter(ParameterSpec.builder(consumer, "listener").build());
            tags.add("param listener gets each event");
        }
        tags.add(returnTag(plan));
        addBody(plan, method, request, result, spec);
        return spec.addJavadoc("$L", new ApiDocs(plan).clientMethod(tags)).build();
    }

    private static void addBody(
            ApiPlan plan, ClientMethod method, ClassName request, ClassName result, MethodSpec.Builder spec) {
        boolean listener = plan.shape() == CallShape.LISTENER;
        if (!method.takesRequest()) {
            spec.addStatement(
                    "return $N($T.builder().build()$L)", method.name(), request, listener ? ", listener" : "");
        } else if (listener) {
            spec.addStatement("return $T.API.subscribe(bridge, request, listener)", request);
        } else {
            spec.addStatement("return $T.API.call(bridge, request)", request);
        }
        spec.returns(
                switch (plan.shape()) {
                    case CALLBACK, SYNC -> ParameterizedTypeName.get(ClassName.get(CompletionStage.class), result);
                    case LISTENER -> Types.SUBSCRIPTION;
                });
    }

    private static String returnTag(ApiPlan plan) {
        return switch (plan.shape()) {
            case CALLBACK, SYNC ->
                "return completes with the result, or with a {@link " + Types.FEISHU_API_EXCEPTION.canonicalName() + "}"
                        + whatReadsIt(plan);
            case LISTENER -> "return ends the listening when closed";
        };
    }

    private static String whatReadsIt(ApiPlan plan) {
        return plan.failure() == null
                ? ""
                : ", see {@link " + plan.failure().root().name() + "#of} for what the client says";
    }
}
