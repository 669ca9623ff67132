package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.MethodPlan;
import io.feishuapi.processor.plan.ObjectPlan;
import io.feishuapi.processor.plan.PropertyPlan;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What a client implements the interface of an object by. */
final class HandleWriter {

    private static final String REMOTE = "remote";

    private final ObjectPlan plan;
    private final Set<String> hiddenNames;

    HandleWriter(ObjectPlan plan, Set<String> hiddenNames) {
        this.plan = plan;
        this.hiddenNames = hiddenNames;
    }

    TypeSpec.Builder write() {
        ClassName object = ClassName.get(plan.packageName(), plan.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.handleName())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(object)
                .addJavadoc("Calls a {@link $T} that lives in a client. Thread-safe, as bridges are.", object)
                .addField(FieldSpec.builder(Types.REMOTE_OBJECT, REMOTE, Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc("$L", "The object.")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Begins to call.\n\n@param $1L the object\n", REMOTE)
                        .addParameter(Types.REMOTE_OBJECT, REMOTE)
                        .addStatement("this.$1N = $1N", REMOTE)
                        .build());
        for (ApiPlan api : plan.apis()) {
            for (MethodPlan method : api.methods()) {
                type.addMethod(new CallWriter(api, hiddenNames).implementation(method, REMOTE));
            }
        }
        for (PropertyPlan property : plan.properties()) {
            type.addMethod(PropertyMethods.get(property)
                    .addAnnotation(Override.class)
                    .addStatement("return $N.get($N)", property.constant(), REMOTE)
                    .build());
            if (property.isSettable()) {
                type.addMethod(PropertyMethods.set(property)
                        .addAnnotation(Override.class)
                        .addStatement("return $N.set($N, value)", property.constant(), REMOTE)
                        .build());
            }
        }
        return type.addMethod(MethodSpec.methodBuilder("close")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("$N.close()", REMOTE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("writeTo")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(Types.JSON_WRITER, "writer")
                        .addStatement("$N.writeTo(writer)", REMOTE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("toString")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return $N.toString()", REMOTE)
                        .build());
    }
}
