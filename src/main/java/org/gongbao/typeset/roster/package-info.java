/**
 * Rosters in columns, as flow items (R57). Start at {@link
 * org.gongbao.typeset.roster.RosterSetting}.
 */
package org.gongbao.typeset.roster;
