/**
 * The dump back end: a finished document in, text out that people read, programs parse and tests
 * compare. Start at {@link org.gongbao.export.dump.DumpBackend}.
 */
package org.gongbao.export.dump;
