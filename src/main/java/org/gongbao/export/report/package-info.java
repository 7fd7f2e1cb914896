/**
 * The layout report: every line of a document and how it was closed, as JSON, for a print office to
 * see that the pages hold the rules. Start at {@link org.gongbao.export.report.ReportBackend}.
 */
package org.gongbao.export.report;
