package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Side;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Makes records in which no component is absent, empty, or equal to another of its type; a list of a sealed type has one element of each
 * of its kinds. So whatever is left out on the way there and back is missed.
 */
public final class RecordFiller {

    private static final int DEEPEST = 6;

    private final int first;
    private int count;

    /**
     * A filler.
     *
     * @param first where it begins to count; two fillers that begin far apart, and at an even and an odd number, have nothing in common
     */
    public RecordFiller(int first) {
        this.first = first;
        this.count = first;
    }

    /** A record of that type, with everything in it. */
    public <T extends Record> T fill(Class<T> type) {
        return type.cast(value(type, 0));
    }

    private Object value(Type type, int depth) {
        if (type instanceof TypeVariable<?>) {
            // What names a field in a rule is the only type that the model leaves open.
            return value(MemberPath.class, depth);
        } else if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return list(arguments[0], depth);
            } else if (generic.getRawType() == Map.class) {
                return Map.of(value(arguments[0], depth), value(arguments[1], depth + 1));
            }
            return plain((Class<?>) generic.getRawType(), depth);
        } else if (type instanceof Class<?> plain) {
            return plain(plain, depth);
        }
        throw new AssertionError("the filler does not know " + type);
    }

    private Object plain(Class<?> type, int depth) {
        count++;
        if (type == String.class) {
            return "text " + count + " 文字";
        } else if (type == int.class) {
            return count;
        } else if (type == boolean.class || type == Boolean.class) {
            return first % 2 == 0;
        } else if (type == MemberPath.class) {
            return MemberPath.of(Side.INPUT, "text " + count + ".[]\"文字");
        } else if (type == BigDecimal.class) {
            return new BigDecimal(count + ".25");
        } else if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[constants.length - 1 - first % 2];
        } else if (type.isRecord()) {
            return record(type, depth);
        } else if (type.isSealed()) {
            return plain(leaf(type), depth);
        }
        throw new AssertionError("the filler does not know " + type);
    }

    private List<Object> list(Type element, int depth) {
        List<Object> elements = new ArrayList<>();
        Class<?> raw = raw(element);
        if (raw.isSealed()) {
            for (Class<?> kind : kinds(raw)) {
                if (depth < DEEPEST || isLeaf(kind)) {
                    elements.add(plain(kind, depth + 1));
                }
            }
        } else if (depth < DEEPEST || !raw.isRecord()) {
            elements.add(value(element, depth + 1));
        }
        return elements;
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> plain
                ? plain
                : type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : MemberPath.class;
    }

    /** Whether a kind has no other of its own family in it, however deep. */
    private static boolean isLeaf(Class<?> kind) {
        return !kind.isRecord()
                || Arrays.stream(kind.getRecordComponents())
                        .noneMatch(component -> component.getGenericType() instanceof ParameterizedType
                                || component.getType().isSealed());
    }

    private static List<Class<?>> kinds(Class<?> sealed) {
        return List.of(sealed.getPermittedSubclasses());
    }

    private static Class<?> leaf(Class<?> sealed) {
        List<Class<?>> kinds = kinds(sealed);
        return kinds.stream().filter(RecordFiller::isLeaf).findFirst().orElse(kinds.get(0));
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int index = 0; index < components.length; index++) {
            types[index] = components[index].getType();
            values[index] = value(components[index].getGenericType(), depth + 1);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the filler cannot make " + type, e);
        }
    }
}
