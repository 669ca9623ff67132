/** Generated code beside code of one's own, both under Error Prone and NullAway. */
@NullMarked
package com.example.checked;

import org.jspecify.annotations.NullMarked;
