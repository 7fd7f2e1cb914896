package org.gongbao.input.yaml;

/**
 * A file to be written.
 *
 * @param name relative to the folder
 */
public record YamlFile(String name, String text) {}
