package id.msme.sheet;

/**
 * A header that is mapped to a member.
 *
 * @param header the header
 * @param to the member
 * @param conversion how its cells are written
 */
public record MappedHeader(String header, MemberColumn to, Conversion conversion) {}
