/**
 * What an editor would question in an issue: numbers out of sequence, marks without their partner,
 * references to a 条 that is not there (R2, R56, R84), an imprint that does not fit the pages (R55).
 * The text is never changed. Start at {@link org.gongbao.check.IssueCheck} for an issue as written
 * and {@link org.gongbao.check.Checks} for a finished one.
 */
package org.gongbao.check;
