package io.feishuapi.spec.page.node;

import io.feishuapi.spec.text.Position;

/**
 * A column of a table.
 *
 * @param kind what it holds
 * @param title the header's text
 * @param position where the header's cell stands
 */
public record Column(ColumnKind kind, String title, Position position) {}
