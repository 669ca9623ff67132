package io.feishuapi.json;

/** Names in the order in which they are mostly written, as they stand in a text: in quotes, with their escapes, and with the colon. */
final class QuotedNames {

    private final String[] names;
    private final char[][] quoted;

    QuotedNames(String... names) {
        this.names = names.clone();
        this.quoted = new char[names.length][];
        for (int index = 0; index < names.length; index++) {
            String name = names[index];
            quoted[index] = (JsonWriter.toJson(writer -> writer.value(name)) + ':').toCharArray();
        }
    }

    /** Where a name stands, from an index on; -1 if it does not. */
    int indexOf(String name, int from) {
        for (int index = from; index < names.length; index++) {
            if (names[index].equals(name)) {
                return index;
            }
        }
        return -1;
    }

    /** The characters of a name. */
    char[] characters(int index) {
        return quoted[index];
    }
}
