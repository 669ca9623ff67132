package io.feishuapi.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.javadoc.ObjectDocs;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.MethodPlan;
import io.feishuapi.processor.plan.ObjectPlan;
import io.feishuapi.processor.plan.PropertyPlan;
import io.feishuapi.processor.plan.Usage;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The interface of an object with methods. */
final class ObjectWriter {

    private final ObjectPlan plan;
    private final Set<String> hiddenNames;
    private final ObjectDocs docs;

    ObjectWriter(ObjectPlan plan, Set<String> hiddenNames) {
        this.plan = plan;
        this.hiddenNames = hiddenNames;
        this.docs = new ObjectDocs(plan);
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", docs.object())
                .addSuperinterface(Types.FEISHU_OBJECT);
        for (ApiPlan api : plan.apis()) {
            addDescriptor(api, type);
        }
        for (PropertyPlan property : plan.properties()) {
            type.addField(descriptor(property));
        }
        type.addField(new ObjectTypeWriter(plan).field());
        for (ApiPlan api : plan.apis()) {
            for (MethodPlan method : api.methods()) {
                type.addMethod(new CallWriter(api, hiddenNames).declaration(method));
            }
        }
        for (PropertyPlan property : plan.properties()) {
            type.addMethod(get(property).addJavadoc("$L", docs.get(property)).build());
            if (property.isSettable()) {
                type.addMethod(
                        set(property).addJavadoc("$L", docs.set(property)).build());
            }
        }
        return type;
    }

    /** The constant that describes an API, in the interface that has the API's method, where no request holds it. */
    static void addDescriptor(ApiPlan api, TypeSpec.Builder type) {
        if (!api.hasRequest()) {
            type.addField(new DescriptorWriter(api, new ApiDocs(api)).field(api.constant()));
        }
    }

    private FieldSpec descriptor(PropertyPlan property) {
        CodeBlock reader = property.component()
                .type()
                .accept(new ElementReading(new ValueReading(property.component(), Usage.RESULT, "")));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Types.OBJECT_PROPERTY, TypeNames.of(property.type())),
                        property.constant(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("$L", docs.descriptor(property))
                .initializer(
                        "$T.of($L, $L)",
                        Types.OBJECT_PROPERTY,
                        Literals.wire(plan.object() + "." + property.component().wireName()),
                        reader)
                .build();
    }

    private static MethodSpec.Builder get(PropertyPlan property) {
        return PropertyMethods.get(property).addModifiers(Modifier.ABSTRACT);
    }

    private static MethodSpec.Builder set(PropertyPlan property) {
        return PropertyMethods.set(property).addModifiers(Modifier.ABSTRACT);
    }
}
