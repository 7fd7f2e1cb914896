/**
 * Every layout decision: {@code model} and {@code style} in, {@code page} out; no files, no clock.
 * Start at {@code Typesetter}, which names the steps: prepare and break lines ({@code line}), turn
 * blocks into flow items ({@code flow}), fill pages ({@code page}).
 */
package org.gongbao.typeset;
