package id.msme.partnership;

/** The form of a partnership: one of the patterns of the law, or a cooperation that no law names. */
public sealed interface Arrangement permits StatutoryPattern, CooperationKind {}
