package org.gongbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with programs of our own in place of Java, Maven and npm. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script for the POSIX shell")
class LauncherTest {
  @TempDir private Path folder;
  private Path home;
  private Path tools;
  private final Map<String, String> environment = new TreeMap<>();

  record Run(int exitCode, String out, String err) {}

  @BeforeEach
  void aBuiltProgramInAFolderWithSpaces() throws IOException {
    home = Files.createDirectories(folder.resolve("my programs/gongbao"));
    Files.copy(Path.of("gongbao"), home.resolve("gongbao"));
    Files.writeString(Files.createDirectories(home.resolve("src/main")).resolve("A.java"), "");
    Files.writeString(home.resolve("pom.xml"), "");
    Files.createDirectories(home.resolve("fonts"));
    built();
    tools = Files.createDirectories(folder.resolve("tools"));
    environment.put("PATH", tools + ":/usr/bin:/bin");
    environment.put("HOME", folder.resolve("user").toString());
    environment.put("GONGBAO_JAVA", java("jdk-99", "99.0.1").toString());
  }

  @Test
  void argumentsReachTheProgramUnchanged() throws Exception {
    Run run = launch("build", "三月 公报.yaml", "-o", "a b.pdf", "*");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(List.of("build", "三月 公报.yaml", "-o", "a b.pdf", "*"), programArguments(run));
    assertTrue(run.out().contains("-Dgongbao.home=" + home.toRealPath()), run.out());
  }

  @Test
  void worksThroughLinksFromAnyFolder() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("first"), Path.of("../my programs/gongbao/gongbao"));
    Files.createSymbolicLink(bin.resolve("second"), Path.of("first"));
    Run run = launchAs(bin.resolve("second").toString(), "--version");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("-Dgongbao.home=" + home.toRealPath()), run.out());
  }

  @Test
  void takesANewJavaFromTheUsersFoldersBesideAnOlderDefault() throws Exception {
    environment.remove("GONGBAO_JAVA");
    environment.put("JAVA_HOME", java("jdk-17", "17.0.15").toString());
    java("user/.jdks/other", "98.0.1");
    Path newest = java("user/.sdkman/candidates/java/newest", "99");
    Run run = launch("--version");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith(newest + "/bin/java"), run.out());
  }

  @Test
  void asksTheJavaItselfWhenItHasNoReleaseFile() throws Exception {
    Path java = java("jdk-98", "98.0.1");
    Files.delete(java.resolve("release"));
    environment.put("GONGBAO_JAVA", java.resolve("bin/java").toString());
    assertEquals(0, launch("--version").exitCode());
  }

  @Test
  void saysInBothLanguagesThatJavaIsTooOld() throws Exception {
    environment.put("GONGBAO_JAVA", java("jdk-1.8", "1.8.0_412").toString());
    Run run = launch("--version");
    assertEquals(3, run.exitCode());
    assertTrue(run.err().contains("需要 Java 21"), run.err());
    assertTrue(run.err().contains("Java 21 or newer is needed"), run.err());
    assertTrue(run.err().contains("jdk-1.8"), run.err());
  }

  @Test
  void buildsOnceWhenTheProgramIsMissing() throws Exception {
    Files.delete(home.resolve("target/gongbao.jar"));
    tool("mvn", "echo x >> '" + folder + "/builds'; touch \"${3%/pom.xml}/target/gongbao.jar\"");
    assertEquals(0, launch("--version").exitCode());
    assertEquals(0, launch("--version").exitCode());
    assertEquals(1, Files.readAllLines(folder.resolve("builds")).size());
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    tool("mvn", "echo x >> '" + folder + "/builds'");
    Files.setLastModifiedTime(
        home.resolve("target/gongbao.jar"), java.nio.file.attribute.FileTime.fromMillis(0));
    assertEquals(0, launch("--version").exitCode());
    assertEquals(0, launch("--version").exitCode());
    assertEquals(1, Files.readAllLines(folder.resolve("builds")).size());
  }

  @Test
  void saysWhyTheBuildFailed() throws Exception {
    Files.delete(home.resolve("target/gongbao.jar"));
    tool("mvn", "echo '[ERROR] no such thing'; exit 1");
    Run run = launch("--version");
    assertEquals(3, run.exitCode());
    assertTrue(run.err().contains("[ERROR] no such thing"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void fetchesFontsForABuildOnly() throws Exception {
    Files.writeString(home.resolve("fonts/package-lock.json"), "{}");
    tool("npm", "mkdir -p node_modules; : > node_modules/.package-lock.json; pwd -P; echo noise");
    assertFalse(launch("--version").err().contains("fonts"));
    assertFalse(launch("build", "--help").err().contains("fonts"));
    Run first = launch("build", "issue.yaml");
    assertTrue(first.err().contains("fetching the default fonts"), first.err());
    assertFalse(first.out().contains("noise"), first.out());
    assertTrue(Files.exists(home.resolve("fonts/node_modules/.package-lock.json")));
    assertEquals("", launch("build", "issue.yaml").err());
  }

  @Test
  void goesOnWithTheFontsOfTheSystemWhenNoneCanBeFetched() throws Exception {
    Files.writeString(home.resolve("fonts/package-lock.json"), "{}");
    tool("npm", "exit 1");
    Run run = launch("build", "issue.yaml");
    assertEquals(0, run.exitCode());
    assertTrue(run.err().contains("could not be fetched"), run.err());
  }

  @Test
  void keepsTheLanguageWhereJavaNeedsAnotherLocale() throws Exception {
    environment.put("LC_ALL", "C");
    assertTrue(launch("x").out().contains("language C locale C.UTF-8"), launch("x").out());
    environment.put("LC_ALL", "zh_CN.UTF-8");
    assertTrue(launch("x").out().contains("language  locale zh_CN.UTF-8"), launch("x").out());
  }

  private void built() throws IOException {
    Files.createDirectories(home.resolve("target/lib"));
    Files.writeString(home.resolve("target/gongbao.jar"), "");
    touch(home.resolve("target/gongbao.jar"));
  }

  /** A Java home whose program says where it stands, its language and its arguments. */
  private Path java(String name, String version) throws IOException {
    Path java = Files.createDirectories(folder.resolve(name));
    Files.writeString(java.resolve("release"), "LIBC=\"gnu\"\nJAVA_VERSION=\"" + version + "\"\n");
    script(
        Files.createDirectories(java.resolve("bin")).resolve("java"),
        "[ \"$1\" != -version ] || { echo 'openjdk version \""
            + version
            + "\"' >&2; exit 0; }\n"
            + "echo \"$0\"\n"
            + "echo \"language ${GONGBAO_LANG:-} locale ${LC_ALL:-}\"\n"
            + "printf '%s\\n' \"$@\"");
    return java;
  }

  private void tool(String name, String body) throws IOException {
    script(tools.resolve(name), body);
  }

  private static void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private static void touch(Path file) throws IOException {
    Files.setLastModifiedTime(
        file, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() + 1000));
  }

  private static List<String> programArguments(Run run) {
    List<String> lines = run.out().lines().toList();
    return lines.subList(lines.indexOf("-jar") + 2, lines.size());
  }

  private Run launch(String... arguments) throws Exception {
    return launchAs(home.resolve("gongbao").toString(), arguments);
  }

  private Run launchAs(String program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", program));
    command.addAll(List.of(arguments));
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out, Files.readString(err));
  }
}
