package org.gongbao.app.fonts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where an operating system keeps its fonts, the user's own folder before the shared ones. */
final class FontFolders {
  private FontFolders() {}

  /**
   * @param system as {@code os.name} has it
   * @param home of the user
   */
  static List<Path> of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return windows(home, environment);
    }
    return name.startsWith("mac") ? mac(home) : unix(home, environment);
  }

  private static List<Path> windows(Path home, Map<String, String> environment) {
    String local = environment.getOrDefault("LOCALAPPDATA", home + "/AppData/Local");
    String windows = environment.getOrDefault("SystemRoot", "C:/Windows");
    return List.of(Path.of(local, "Microsoft", "Windows", "Fonts"), Path.of(windows, "Fonts"));
  }

  private static List<Path> mac(Path home) {
    Path system = Path.of("/System/Library");
    return List.of(
        home.resolve("Library/Fonts"),
        Path.of("/Library/Fonts"),
        system.resolve("Fonts"),
        system.resolve("AssetsV2/com_apple_MobileAsset_Font8"),
        system.resolve("AssetsV2/com_apple_MobileAsset_Font7"),
        system.resolve("AssetsV2/com_apple_MobileAsset_Font6"));
  }

  private static List<Path> unix(Path home, Map<String, String> environment) {
    List<Path> folders = new ArrayList<>();
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    folders.add(
        data.isEmpty() ? home.resolve(".local/share/fonts") : Path.of(data).resolve("fonts"));
    folders.add(home.resolve(".fonts"));
    folders.add(Path.of("/usr/local/share/fonts"));
    folders.add(Path.of("/usr/share/fonts"));
    return folders;
  }
}
