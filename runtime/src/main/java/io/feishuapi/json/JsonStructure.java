package io.feishuapi.json;

import org.jspecify.annotations.Nullable;

/** What stands around values: brackets, commas and names, each only where JSON has room for it. */
abstract sealed class JsonStructure extends JsonText permits JsonWriter {

    private final OpenLevels outer;

    /** The names that the innermost object is likely to have; null in a list and outside of all. */
    private @Nullable QuotedNames likely;

    /** Where the likely name is that is likely to come next. */
    private int likelyNext;

    /** Whether the object or list was begun and has nothing in it yet. */
    private boolean first = true;

    /** Whether a member's name waits for its value. */
    private boolean named;

    JsonStructure(WritingSpace space) {
        super(space);
        this.outer = space.levels();
    }

    /** The text of the whole value. */
    final String whole() {
        if (!outer.isEmpty() || isEmpty()) {
            throw failure("the value is not complete");
        }
        return text();
    }

    /** Begins an object with the names that it is likely to have, or a list. */
    final void begin(char bracket, @Nullable QuotedNames names) {
        beginValue();
        if (outer.isFull()) {
            throw failure("the nesting depth is above " + JsonSettings.MAX_DEPTH);
        }
        outer.enter(likely, likelyNext);
        likely = names;
        likelyNext = 0;
        first = true;
        append(bracket);
    }

    /** Ends an object or a list. */
    final void end(char bracket) {
        boolean object = bracket == '}';
        if (outer.isEmpty() || named || object != (likely != null)) {
            throw failure(object ? "no object can end here" : "no list can end here");
        }
        outer.leave();
        likely = outer.names();
        likelyNext = outer.next();
        first = false;
        append(bracket);
    }

    /** Writes a member's name, behind which a value has to be written. */
    final void appendName(String name) {
        QuotedNames names = likely;
        if (named || names == null) {
            throw failure("no member can stand here");
        }
        int place = names.indexOf(name, likelyNext);
        if (place >= 0) {
            likelyNext = place + 1;
            QuotedName quoted = names.get(place);
            appendRaw(first ? quoted.first() : quoted.other());
            first = false;
        } else {
            separate();
            appendQuoted(name);
            append(':');
        }
    }

    /** Writes a member's name, with the value to come. */
    final void beginMember(String name) {
        appendName(name);
        named = true;
    }

    /** Goes to where a value can stand. */
    final void beginValue() {
        if (named) {
            named = false;
        } else if (outer.isEmpty() ? !isEmpty() : likely != null) {
            throw failure("no value can stand here");
        } else {
            separate();
        }
    }

    private void separate() {
        if (first) {
            first = false;
        } else {
            append(',');
        }
    }

    final JsonException failure(String message) {
        String written = text();
        return new JsonException(new JsonPlace(written).moveTo(written.length()).path(), message, null);
    }
}
