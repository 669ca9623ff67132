package io.feishuapi.processor.plan;

import io.feishuapi.processor.naming.ConstantNames;
import io.feishuapi.processor.naming.Glossary;
import io.feishuapi.processor.naming.JavaNames;
import io.feishuapi.processor.naming.NameTable;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans one top-level record and the types nested in it. Made for one plan, then thrown away. */
final class ShapePlanner {

    /** Deeper objects become maps: readers bound the depth of JSON anyway. */
    private static final int MAX_DEPTH = 60;

    private final Usage usage;
    private final SampleTypes samples;
    private final JavaNames names;
    private final ConstantNames constantNames;
    private final TypeNamer typeNamer;
    private final TypeChooser types;
    private final ObjectFields objects;
    private final Map<NestedKey, RecordPlan> records = new HashMap<>();
    private final Map<EnumKey, EnumPlan> enums = new HashMap<>();
    private final Map<String, TypePlan> nested = new HashMap<>();
    private final List<String> nestedNames = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /**
     * Begins.
     *
     * @param usage which way the type goes
     * @param samples what the page's samples of it say; none for what is sent
     * @param glossary the words of names
     * @param topLevelNames simple names that nested types may not have
     * @param objects finds objects with methods; none in what is sent
     */
    ShapePlanner(Usage usage, SampleTypes samples, Glossary glossary, Set<String> topLevelNames, ObjectFields objects) {
        this.usage = usage;
        this.objects = objects;
        this.samples = samples;
        this.names = new JavaNames(glossary);
        this.constantNames = new ConstantNames(glossary);
        this.typeNamer = new TypeNamer(names, topLevelNames);
        this.types = new TypeChooser();
    }

    /**
     * Plans.
     *
     * @param name the top-level type's simple name
     * @param fields its members
     * @param scope its rules, with paths counted from it
     */
    ShapePlan plan(String name, List<Field> fields, RuleScope scope) {
        noteObjects(fields, scope, 0);
        RecordPlan root = planRecord(name, "", fields, scope, 0);
        List<TypePlan> types = new ArrayList<>();
        for (String nestedName : nestedNames) {
            types.add(Objects.requireNonNull(nested.get(nestedName), nestedName));
        }
        return new ShapePlan(root, types);
    }

    /** What did not find room. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    private void noteObjects(List<Field> fields, RuleScope scope, int depth) {
        for (Field field : fields) {
            if (hasRecord(field, depth)) {
                RuleScope inner = scope.within(field);
                typeNamer.note(NestedKey.of(field.fields(), inner), field.name(), isList(field));
                noteObjects(field.fields(), inner, depth + 1);
            }
        }
    }

    private RecordPlan planRecord(String name, String description, List<Field> fields, RuleScope scope, int depth) {
        NameTable table = NameTable.ofMembers();
        List<ComponentPlan> components = new ArrayList<>();
        Members members = Members.of(fields);
        for (Field field : members.surplus()) {
            leftOut.add(new LeftOut(
                    shortened(field.name()) + " of " + name
                            + " has no component of its own, since a record has at most " + Members.MAX_COMPONENTS
                            + " components with names of at most " + Members.MAX_NAME + " characters",
                    "use putExtra and extra for it"));
        }
        for (Field field : members.kept()) {
            JavaType type = typeOf(field, name, scope, depth);
            boolean required = usage == Usage.REQUEST && Members.isRequired(field);
            String member = table.claim(names.member(field.name()));
            components.add(new ComponentPlan(field, member, type, required, samples.contradict(field)));
        }
        return new RecordPlan(name, description, usage, components, checks(fields, components, scope, depth));
    }

    /** The rules of an object, but for those of the objects in it. */
    private List<CrossFieldRule<Access>> checks(
            List<Field> fields, List<ComponentPlan> components, RuleScope scope, int depth) {
        if (usage != Usage.REQUEST) {
            return List.of();
        }
        List<Field> inner = new ArrayList<>();
        for (Field field : fields) {
            if (hasRecord(field, depth)) {
                inner.add(field);
            }
        }
        return new RuleResolver(components, nested).resolve(scope.own(inner));
    }

    private JavaType typeOf(Field field, String parentName, RuleScope scope, int depth) {
        Optional<String> object = objects.find(field);
        if (object.isPresent()) {
            return types.inLists(field.type(), new JavaType.ObjectOf(ObjectPlanner.typeName(names, object.get())));
        }
        Optional<EnumValues> values = EnumValues.of(field);
        if (field.enumValues().size() > EnumValues.MAX_VALUES) {
            leftOut.add(new LeftOut(
                    "the values of " + shortened(field.name()) + " are no enum, since an enum has at most "
                            + EnumValues.MAX_VALUES + " constants here",
                    "give and read the values themselves"));
        }
        if (values.isPresent()) {
            return types.inLists(field.type(), enumerated(field, values.get(), parentName));
        }
        if (hasRecord(field, depth)) {
            return types.inLists(field.type(), nestedRecord(field, parentName, scope, depth));
        }
        return types.plain(field);
    }

    private JavaType enumerated(Field field, EnumValues values, String parentName) {
        EnumKey key = new EnumKey(field.name(), values.base(), values.values());
        EnumPlan plan = enums.get(key);
        if (plan == null) {
            String name = typeNamer.nameEnum(field.name(), isList(field), parentName);
            nestedNames.add(name);
            List<String> constants = constantNames.of(values.values());
            List<EnumPlan.Constant> planned = new ArrayList<>();
            for (int index = 0; index < constants.size(); index++) {
                EnumValue value = values.values().get(index);
                planned.add(new EnumPlan.Constant(constants.get(index), value.value(), value.label()));
            }
            plan = new EnumPlan(name, described(field), usage, values.base(), samples.contradict(field), planned);
            enums.put(key, plan);
            nested.put(name, plan);
        }
        return new JavaType.Enumerated(plan.name(), plan.base());
    }

    private JavaType nestedRecord(Field field, String parentName, RuleScope scope, int depth) {
        RuleScope inner = scope.within(field);
        NestedKey key = NestedKey.of(field.fields(), inner);
        RecordPlan plan = records.get(key);
        if (plan == null) {
            String owner = depth == 0 ? "" : parentName;
            String name = typeNamer.nameRecord(key, owner);
            nestedNames.add(name);
            plan = planRecord(name, described(field), field.fields(), inner, depth + 1);
            records.put(key, plan);
            nested.put(name, plan);
        }
        return new JavaType.Nested(plan.name());
    }

    private static String shortened(String name) {
        return "'" + (name.length() > 40 ? name.substring(0, 40) + "…" : name) + "'";
    }

    private static String described(Field field) {
        return field.description() == null ? "" : field.description();
    }

    private boolean hasRecord(Field field, int depth) {
        return depth < MAX_DEPTH
                && objects.find(field).isEmpty()
                && field.type().innermost() == FieldType.Simple.OBJECT
                && !Members.of(field.fields()).kept().isEmpty();
    }

    private static boolean isList(Field field) {
        return field.type().depth() > 0;
    }

    /** What makes the values of two fields the same Java type; equal as the record would have it, see {@link NestedKey}. */
    private record EnumKey(String fieldName, JavaType.Scalar base, List<EnumValue> values) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof EnumKey key
                    && fieldName.equals(key.fieldName)
                    && base == key.base
                    && values.equals(key.values);
        }

        @Override
        public int hashCode() {
            return fieldName.hashCode();
        }
    }
}
