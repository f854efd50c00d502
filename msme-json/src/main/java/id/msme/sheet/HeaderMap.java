package id.msme.sheet;

import java.util.List;

/**
 * The meaning of a partner's own headers, and the values that no column has.
 *
 * @param headers the headers that are mapped
 * @param constants members that are the same in every row, unless a cell is filled
 */
public record HeaderMap(List<MappedHeader> headers, List<Constant> constants) {

    /** Headers are named as in the format. */
    public static final HeaderMap NONE = new HeaderMap(List.of(), List.of());

    /**
     * A member that is the same in every row.
     *
     * @param to the member
     * @param text what a cell would hold
     */
    public record Constant(MemberColumn to, String text) {}
}
