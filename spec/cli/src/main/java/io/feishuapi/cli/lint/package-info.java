/**
 * Collects everything that is wrong with pages and corrections, and reports it: for people, as JSON, and as SARIF.
 *
 * <p>What is a problem is decided where pages and corrections are read, not here.
 */
@NullMarked
package io.feishuapi.cli.lint;

import org.jspecify.annotations.NullMarked;
