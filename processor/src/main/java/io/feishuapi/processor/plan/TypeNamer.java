package io.feishuapi.processor.plan;

import io.feishuapi.processor.naming.JavaNames;
import io.feishuapi.processor.naming.NameTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the types nested in one top-level type. Equal objects share a type; where their fields have different names, the type gets
 * what the names have in common.
 */
final class TypeNamer {

    private final JavaNames names;
    private final NameTable table;
    private final Map<NestedKey, Set<String>> fieldNames = new HashMap<>();

    TypeNamer(JavaNames names, Set<String> topLevelNames) {
        this.names = names;
        this.table = NameTable.ofNestedTypes(topLevelNames);
    }

    /** Takes note that a field has an object of this kind, before the first name is handed out. */
    void note(NestedKey key, String fieldName, boolean list) {
        fieldNames.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(wanted(fieldName, list));
    }

    /** A new name for a kind of object that was noted. */
    String nameRecord(NestedKey key, String parentName) {
        String wanted = common(new ArrayList<>(fieldNames.getOrDefault(key, Set.of("Item"))));
        return table.claim(wanted, parentName + wanted);
    }

    /** A new name for the enum of a field. */
    String nameEnum(String fieldName, boolean list, String parentName) {
        String wanted = wanted(fieldName, list);
        return table.claim(wanted, parentName + wanted);
    }

    private String wanted(String fieldName, boolean list) {
        String name = names.type(fieldName);
        if (!list) {
            return name;
        }
        String element = singular(name);
        return table.isReserved(element) ? element + "Item" : element;
    }

    /** {@code Items} and {@code ItemList} give {@code Item}; what is no English plural stays as it is. */
    static String singular(String name) {
        if (name.endsWith("List") && name.length() > 4) {
            return name.substring(0, name.length() - 4);
        } else if (name.endsWith("ies") && name.length() > 4) {
            return name.substring(0, name.length() - 3) + "y";
        } else if (name.endsWith("sses") || name.endsWith("xes") || name.endsWith("ches") || name.endsWith("shes")) {
            return name.substring(0, name.length() - 2);
        } else if (name.endsWith("s") && !name.endsWith("ss") && !name.endsWith("us") && name.length() > 2) {
            return name.substring(0, name.length() - 1);
        }
        return name;
    }

    private static String common(List<String> wanted) {
        String ending = wanted.get(0);
        for (String each : wanted) {
            while (!each.endsWith(ending)) {
                ending = ending.substring(nextWord(ending));
            }
        }
        if (!ending.isEmpty()) {
            return ending;
        }
        return wanted.size() == 2 ? wanted.get(0) + "Or" + wanted.get(1) : wanted.get(0);
    }

    private static int nextWord(String name) {
        int index = 1;
        while (index < name.length() && !Character.isUpperCase(name.charAt(index))) {
            index++;
        }
        return index;
    }
}
