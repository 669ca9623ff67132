/**
 * Reads the Markdown pages of Feishu's client-side API into a model, and compares what editions state.
 *
 * <p>Each room uses those above it and none below: {@code text} (small things about text and files) → {@code model} (what a page states,
 * its printed and its packed form) → {@code page} (from bytes to sections, tables and prose, alike for every dialect) → {@code fact} (what
 * prose states) → {@code read} (the whole page) → {@code correction} (what users set right) → {@code catalog} (where pages come from) →
 * {@code compare} (what changed). Nothing here knows a compiler API or prints; the command line is a module of its own.
 */
@NullMarked
package io.feishuapi.spec;

import org.jspecify.annotations.NullMarked;
