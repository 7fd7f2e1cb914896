/**
 * What an editor would question in an issue as written: numbers out of sequence, marks without
 * their partner, references to a 条 that is not there (R2, R56, R84). The text is never changed.
 * Start at {@link org.gongbao.check.IssueCheck}.
 */
package org.gongbao.check;
