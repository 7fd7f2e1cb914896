package org.gongbao.app.fonts;

import java.nio.file.Path;

/** A candidate found: the file and which of its faces is meant. */
record FontPlace(FontCandidate candidate, Path file) {}
