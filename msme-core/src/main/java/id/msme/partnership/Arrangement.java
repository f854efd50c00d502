package id.msme.partnership;

/** What a partnership is: one of the patterns of the law, or a cooperation that no law names. */
public sealed interface Arrangement permits StatutoryPattern, CooperationKind {}
