/**
 * Who acts in a program, and where MSMEs sell.
 *
 * <p>A {@link Party} is a ministry, an agency, a platform or another body that runs or partners a program; it may
 * belong to a parent. A {@link Channel} is a place where an MSME meets customers online, of a {@link ChannelKind}: to
 * sell online is more than to be in a marketplace.
 *
 * <p>An MSME is no party; see {@code id.msme.enterprise}.
 */
@NullMarked
package id.msme.party;

import org.jspecify.annotations.NullMarked;
