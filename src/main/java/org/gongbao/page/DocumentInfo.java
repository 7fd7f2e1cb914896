package org.gongbao.page;

/**
 * What the document says of itself.
 *
 * @param title of the issue
 * @param author the issuing organ; may be empty
 * @param subject number and date; may be empty
 * @param language BCP 47
 * @param fingerprint hex digits that stand for the content, the same for the same input: the PDF's
 *     file identifier
 * @param date ISO local date of the issue as {@code yyyy-MM-dd}; empty when unknown
 */
public record DocumentInfo(
    String title,
    String author,
    String subject,
    String language,
    String fingerprint,
    String date) {}
