/** How long compilations take with the processor, beside other generators that are given types with the same members. */
package com.example.benchmarks.compile;
