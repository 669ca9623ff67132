/** YAML that nobody vouches for: SnakeYAML reads it, within one set of limits, and gives nodes with places, never objects. */
@NullMarked
package io.feishuapi.spec.text.yaml;

import org.jspecify.annotations.NullMarked;
