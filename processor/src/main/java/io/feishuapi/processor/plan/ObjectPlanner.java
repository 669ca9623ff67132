package io.feishuapi.processor.plan;

import io.feishuapi.processor.naming.Glossary;
import io.feishuapi.processor.naming.JavaNames;
import io.feishuapi.processor.naming.NameTable;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import java.util.ArrayList;
import java.util.List;

/** Plans the interface of an object with methods. Immutable. */
public final class ObjectPlanner {

    private final JavaNames names;

    /** Plans with the words of a glossary. */
    public ObjectPlanner(Glossary glossary) {
        this.names = new JavaNames(glossary);
    }

    /**
     * Plans.
     *
     * @param packageName where to; empty for the unnamed package
     * @param object its name in the docs
     * @param page the page that describes it, or that of a call that gives it
     * @param apis its methods and events
     * @param properties its properties, as pages list them
     */
    public ObjectPlan plan(
            String packageName, String object, ApiPage page, List<ApiPlan> apis, List<Field> properties) {
        NameTable members = NameTable.ofObjectMembers();
        NameTable constants = NameTable.ofDescriptors();
        for (ApiPlan api : apis) {
            members.claim(api.methods().get(0).name());
            constants.claim(api.constant());
        }
        TypeChooser chooser = new TypeChooser();
        TypeReferences types = new TypeReferences(packageName, "", Usage.RESULT);
        List<PropertyPlan> planned = new ArrayList<>();
        for (Field field : Members.of(properties).kept()) {
            // A row with the object's own name stands for the object.
            if (field.type() == FieldType.Simple.FUNCTION || field.name().equals(object)) {
                continue;
            }
            JavaType type = chooser.plain(field);
            String member = names.member(field.name());
            String name = members.claim(member, member + "Property");
            planned.add(new PropertyPlan(
                    constants.claim(names.constant(field.name()), names.constant(field.name()) + "_PROPERTY"),
                    new ComponentPlan(field, name, type, false, false),
                    types.boxed(type),
                    types.parameter(type)));
        }
        return new ObjectPlan(packageName, object, typeName(names, object), page, apis, planned);
    }

    /** The simple name of an object's interface. */
    static String typeName(JavaNames names, String object) {
        return NameTable.ofObjectTypes().claim(names.type(object));
    }
}
