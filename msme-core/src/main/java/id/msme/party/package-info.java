/**
 * The parties of programs, and the channels through which MSMEs sell.
 *
 * <p>A {@link Party} is a ministry, an agency, a platform or another body that runs or partners a program; it may
 * belong to a parent. A {@link Channel} is a place where an MSME meets customers online; its {@link ChannelKind} need
 * not be a marketplace.
 *
 * <p>An MSME is not a party; see {@code id.msme.enterprise}.
 */
@NullMarked
package id.msme.party;

import org.jspecify.annotations.NullMarked;
