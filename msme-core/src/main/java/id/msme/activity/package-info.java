/**
 * The activities of a program for MSMEs, such as trainings.
 *
 * <p>An {@link Activity} has an {@link ActivityKind}, a {@link Mode} in which people meet and an {@link Audience}. An
 * {@link Attendance} records that it was held and who attended. An {@link ActivityLog} holds both and reports how many
 * of the promised activities were held, and the share of trainings that was held online. {@link TrainingFirst}
 * determines whether an MSME was trained before it went online.
 *
 * <p>Attendance counts people at each activity, so that whoever attends twice is counted twice. The number of MSMEs
 * reached, each counted once, is determined by {@code id.msme.reach}. No law defines these terms; the programs
 * themselves use them.
 */
@NullMarked
package id.msme.activity;

import org.jspecify.annotations.NullMarked;
