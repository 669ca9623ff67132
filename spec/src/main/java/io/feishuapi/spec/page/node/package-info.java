/**
 * A page as a tree of headings, prose, notices, tables and samples, alike for every dialect.
 *
 * <p>What a section is for and what its tables mean is not decided here.
 */
@NullMarked
package io.feishuapi.spec.page.node;

import org.jspecify.annotations.NullMarked;
