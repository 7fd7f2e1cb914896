package org.gongbao.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;

/**
 * Which pages to bring onto sheets, and how.
 *
 * @param pages a finished PDF, one page of the issue a page
 * @param sheets where the PDF of the sheets goes
 * @param section pages of a section; empty for the scheme's own
 * @param paper thickness of the paper, for the creep; zero for none
 * @param milled how much of the spine is milled off
 * @param sheet size of a sheet, whichever way round; empty for one that just holds the pages
 * @param marks whether cuts and folds are marked
 */
public record SheetOrder(
    Path pages,
    Path sheets,
    SheetScheme scheme,
    OptionalInt section,
    Length paper,
    Length milled,
    Optional<Size> sheet,
    boolean marks) {}
