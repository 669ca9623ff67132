package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.text.Position;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places in a page; most are printed with their line alone. */
final class PositionForm extends Form<Position> {

    /** Prints the line. */
    static final PositionForm LINE = new PositionForm(false);

    /** Prints the line, and {@code column}. */
    static final PositionForm LINE_AND_COLUMN = new PositionForm(true);

    private static final String COLUMN = "column";
    private static final BigDecimal LAST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final boolean printsColumn;

    private PositionForm(boolean printsColumn) {
        this.printsColumn = printsColumn;
    }

    @Override
    void print(String key, Position position, Map<String, Literal> members) {
        members.put(key, new Literal.JsonNumber(position.line()));
        if (printsColumn) {
            members.put(COLUMN, new Literal.JsonNumber(position.column()));
        }
    }

    @Override
    @Nullable
    Position parse(String key, JsonNode object) throws MalformedModelException {
        Optional<JsonNode> line = object.member(key);
        if (line.isEmpty()) {
            return null;
        }
        return new Position(number(line.get(), key), printsColumn ? number(object.required(COLUMN), COLUMN) : 1);
    }

    private static int number(JsonNode json, String what) throws MalformedModelException {
        BigDecimal number = json.number();
        if (number.signum() <= 0 || number.compareTo(LAST) > 0) {
            throw json.wrong("a " + what);
        }
        return number.intValue();
    }

    @Override
    void pack(Position position, PackedOutput out) {
        out.number(position.line());
        out.number(position.column());
    }

    @Override
    Position unpack(PackedInput in) throws IOException {
        return new Position(in.number(), in.number());
    }
}
