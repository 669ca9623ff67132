package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ClientPlan;
import io.feishuapi.processor.plan.MethodPlan;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The client of an interface: the methods of its APIs. */
final class ClientWriter {

    private final ClientPlan client;
    private final Set<String> hiddenNames;

    /**
     * Begins.
     *
     * @param client the client
     * @param hiddenNames simple names that mean types of its interface
     */
    ClientWriter(ClientPlan client, Set<String> hiddenNames) {
        this.client = client;
        this.hiddenNames = hiddenNames;
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
        if (client.deprecation().whole()) {
            type.addAnnotation(Deprecated.class).addJavadoc("\n\n@deprecated as {@link $T} is", api);
        }
        if (!client.deprecation().warnings().isEmpty()) {
            type.addAnnotation(
                    ComponentsWriter.suppression(client.deprecation().warnings().toArray(new String[0])));
        }
        for (ApiPlan plan : client.apis()) {
            for (MethodPlan method : plan.methods()) {
                type.addMethod(method(plan, method));
            }
        }
        return type;
    }

    private MethodSpec method(ApiPlan plan, MethodPlan method) {
        MethodSpec.Builder spec = new CallWriter(plan, hiddenNames).write(method);
        if (client.declared().contains(method.signature())) {
            spec.addAnnotation(Override.class);
        }
        return spec.build();
    }
}
