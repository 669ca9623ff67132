package io.feishuapi;

import java.util.List;

/**
 * A violation that the checks found.
 *
 * @param violation what is told of it
 * @param absentPaths the parameters that it holds to be absent
 */
record BrokenRule(Violation violation, List<String> absentPaths) {}
