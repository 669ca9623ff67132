/**
 * Reads the samples of a page, however loosely they are written, and compares them with its tables.
 *
 * <p>Differences are told and decide nothing: the tables are what counts.
 */
@NullMarked
package io.feishuapi.spec.read.sample;

import org.jspecify.annotations.NullMarked;
