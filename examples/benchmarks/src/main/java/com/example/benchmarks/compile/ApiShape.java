package com.example.benchmarks.compile;

import java.util.List;

/**
 * One API.
 *
 * @param name the name that the annotation takes
 * @param values request, result and what they nest, as value types
 */
record ApiShape(String name, List<ValueShape> values) {

    ValueShape request() {
        return values.get(0);
    }

    ValueShape result() {
        return values.get(1);
    }
}
