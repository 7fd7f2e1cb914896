/** Back ends: a finished document in, bytes out. Start at {@link org.gongbao.export.Backend}. */
package org.gongbao.export;
