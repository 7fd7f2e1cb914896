/**
 * The command line: arguments in, findings on standard error and an exit code out. Start at {@link
 * org.gongbao.cli.Main}.
 */
package org.gongbao.cli;
