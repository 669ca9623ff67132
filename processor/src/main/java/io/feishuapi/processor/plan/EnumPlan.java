package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.Literal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum: a closed one in a request, an open one in a result.
 *
 * @param name its simple name
 * @param description what the page says of the field, Markdown; empty where it says nothing
 * @param usage whether it is sent or received
 * @param base the type of its values
 * @param loose whether a number may come as a string and a string as a number; never in a request
 * @param constants its constants in page order
 */
public record EnumPlan(
        String name, String description, Usage usage, JavaType.Scalar base, boolean loose, List<Constant> constants)
        implements TypePlan {

    public EnumPlan {
        constants = List.copyOf(constants);
    }

    /**
     * A constant.
     *
     * @param name its name in Java
     * @param value the value that goes over the wire
     * @param label what the page says of it, or null
     */
    public record Constant(
            String name, Literal value, @Nullable String label) {}

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.enumeration(this);
    }
}
