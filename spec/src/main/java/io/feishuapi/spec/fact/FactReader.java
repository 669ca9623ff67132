package io.feishuapi.spec.fact;

/** Reads one kind of fact from the prose of a row. */
interface FactReader {

    /** Reads what nobody has read yet, claims what became a fact, and adds the facts. */
    void read(FieldText text, FactCollector facts);
}
