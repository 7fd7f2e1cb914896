/**
 * YAML to the tree of nodes, and nodes to the issue and the layout. Start at {@link
 * org.gongbao.input.yaml.NodeReader}, then {@link org.gongbao.input.yaml.IssueDecoder}.
 */
package org.gongbao.input.yaml;
