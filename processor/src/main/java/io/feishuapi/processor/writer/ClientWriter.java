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

    private static final String REMOTE = "client";

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

    /** The annotated interface. */
    static ClassName annotated(ClientPlan client) {
        List<String> names = client.interfaceNames();
        return ClassName.get(
                client.packageName(),
                names.get(0),
                names.subList(1, names.size()).toArray(new String[0]));
    }

    TypeSpec.Builder write() {
        ClassName api = annotated(client);
        TypeSpec.Builder type = TypeSpec.classBuilder(client.name())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(api)
                .addJavadoc("Calls the APIs of {@link $T} through a bridge. Thread-safe, as bridges are.", api)
                .addField(FieldSpec.builder(Types.REMOTE_OBJECT, REMOTE, Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc("$L", "The client as the calls' receiver.")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("$L", """
                            Begins to call.

                            @param bridge carries the calls
                            """)
                        .addParameter(Types.FEISHU_BRIDGE, "bridge")
                        .addStatement(
                                "this.$N = $T.client($T.requireNonNull(bridge, $S))",
                                REMOTE,
                                Types.REMOTE_OBJECT,
                                Objects.class,
                                "bridge")
                        .build());
        if (!client.extendsCalls()) {
            type.addSuperinterface(ClassName.get(client.packageName(), client.callsName()));
        }
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
                type.addMethod(new CallWriter(plan, hiddenNames).implementation(method, REMOTE));
            }
        }
        return type;
    }
}
