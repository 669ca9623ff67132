/**
 * The printed form of the model: JSON Lines with the keys and the order that other tools rely on.
 *
 * <p>Writes pages and reads them again, and decides nothing but layout.
 */
@NullMarked
package io.feishuapi.spec.model.json;

import org.jspecify.annotations.NullMarked;
