package org.gongbao.input.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.diag.SourceSpan;
import org.gongbao.style.CoverItem;
import org.gongbao.style.LayoutKey;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.LayoutValues;
import org.gongbao.style.Role;
import org.gongbao.style.StylePatch;

/**
 * What layout files say, the nearest first: one file, or several laid over one another.
 *
 * @param places where keys stand that are written
 * @param stylePlaces where styles stand that are written
 * @param file the whole of the nearest file
 */
record LayoutLayer(
    LayoutValues values,
    Map<LayoutKey<?>, SourceSpan> places,
    Map<Role, StylePatch> styles,
    Map<Role, SourceSpan> stylePlaces,
    Optional<List<CoverItem>> cover,
    Optional<List<CoverItem>> masthead,
    SourceSpan file) {

  /** This layer over another: key by key, but a cover or masthead as a whole. */
  LayoutLayer over(LayoutLayer base) {
    Map<LayoutKey<?>, SourceSpan> allPlaces = new HashMap<>(base.places);
    allPlaces.putAll(places);
    Map<Role, StylePatch> allStyles = new HashMap<>(base.styles);
    styles.forEach(
        (role, patch) -> allStyles.merge(role, patch, (below, above) -> above.over(below)));
    Map<Role, SourceSpan> allStylePlaces = new HashMap<>(base.stylePlaces);
    allStylePlaces.putAll(stylePlaces);
    return new LayoutLayer(
        values.over(base.values),
        allPlaces,
        allStyles,
        allStylePlaces,
        cover.or(() -> base.cover),
        masthead.or(() -> base.masthead),
        file);
  }

  /** The name of the layout this one extends, if it does. */
  Optional<String> parent() {
    return Optional.of(values.get(LayoutKeys.EXTENDS)).filter(name -> !name.isEmpty());
  }

  StylePatch style(Role role) {
    return styles.getOrDefault(role, StylePatch.NONE);
  }

  /** Where a role's style stands, or that of the role it is based on. */
  SourceSpan place(Role role) {
    SourceSpan written = stylePlaces.get(role);
    if (written != null) {
      return written;
    }
    return role == Role.BODY ? file : place(role.base());
  }

  /** Where the first of some keys stands that the nearest file writes, or any other writes. */
  SourceSpan place(LayoutKey<?>... keys) {
    List<SourceSpan> written =
        Stream.of(keys).filter(places::containsKey).<SourceSpan>map(places::get).toList();
    return written.stream()
        .filter(span -> span.file().equals(file.file()))
        .findFirst()
        .or(() -> written.stream().findFirst())
        .orElse(file);
  }
}
