/**
 * Names of all APIs of the docs as constants, an interface a category; {@link io.feishuapi.FeishuApis} has them all. Written from the
 * index of the packed pages by a test, which holds them equal. Constants only: nothing of it is there when a program runs.
 */
@NullMarked
package io.feishuapi.names;

import org.jspecify.annotations.NullMarked;
