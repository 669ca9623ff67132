/** Whole processes, timed one after the other, and what comes of it as a table. Knows nothing of what is measured. */
package com.example.benchmarks.process;
