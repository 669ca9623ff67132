/**
 * Packs pages: the module's own when it is built, and somebody's own for their builds. Reads pages and writes models; who only uses
 * packed pages does without this package, and generated code never comes near it.
 */
@NullMarked
package io.feishuapi.spec.catalog.packing;

import org.jspecify.annotations.NullMarked;
