package io.feishuapi.spec.correction;

/** One key of a mapping and what stands behind it. */
record YamlEntry(YamlValue key, YamlValue value) {}
