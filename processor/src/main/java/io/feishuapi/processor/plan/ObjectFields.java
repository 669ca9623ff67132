package io.feishuapi.processor.plan;

import io.feishuapi.processor.naming.JavaNames;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.ReturnedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the objects with methods in what a call answers: the value that the page says is one, and members that themselves list methods.
 *
 * @param returned what the page says of the value that the call returns, or null
 * @param isObject whether a name is that of an object with methods
 */
record ObjectFields(@Nullable ReturnedValue returned, Predicate<String> isObject) {

    /** No objects: what is sent. */
    static final ObjectFields NONE = new ObjectFields(null, name -> false);

    static ObjectFields of(ApiPage page, Predicate<String> isObject) {
        return new ObjectFields(page.returns(), isObject);
    }

    /** The object that a field is, or whose list it is, by its name in the docs. */
    Optional<String> find(Field field) {
        if (returned != null && returned.object() != null && field.name().equals(returned.name())) {
            return Optional.of(returned.object());
        }
        boolean hasMethods = field.fields().stream().anyMatch(member -> member.type() == FieldType.Simple.FUNCTION);
        if (!hasMethods || field.type().innermost() != FieldType.Simple.OBJECT) {
            return Optional.empty();
        }
        List<String> candidates = new ArrayList<>();
        if (field.description() != null) {
            candidates.addAll(List.of(field.description().split("[^A-Za-z0-9_]+", -1)));
        }
        candidates.add(JavaNames.capitalize(field.name()));
        return candidates.stream().filter(isObject).findFirst();
    }

    /** The paths of the objects in fields, such as {@code stat} or {@code nodes[]}, each with the object's name in the docs. */
    List<Place> places(List<Field> fields) {
        List<Place> places = new ArrayList<>();
        collect(fields, "", places);
        return places;
    }

    private void collect(List<Field> fields, String path, List<Place> places) {
        for (Field field : fields) {
            String own = path + field.name() + "[]".repeat(field.type().depth());
            Optional<String> object = find(field);
            if (object.isPresent()) {
                places.add(new Place(own, object.get()));
            } else {
                collect(field.fields(), own + ".", places);
            }
        }
    }

    /**
     * Where an answer holds an object.
     *
     * @param path the way to it
     * @param object its name in the docs
     */
    record Place(String path, String object) {}
}
