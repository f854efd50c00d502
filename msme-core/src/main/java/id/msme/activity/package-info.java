/**
 * What is done for MSMEs in a program: trainings and the like.
 *
 * <p>An {@link id.msme.activity.Activity} has an {@link id.msme.activity.ActivityKind}, a {@link id.msme.activity.Mode} in which people meet
 * and an {@link id.msme.activity.Audience}. An {@link id.msme.activity.Attendance} says that it was held and who came. An
 * {@link id.msme.activity.ActivityLog} holds both and tells how far a promised number of activities has come, and which share of the
 * trainings was held online. {@link id.msme.activity.TrainingFirst} asks whether an MSME was trained before it went online.
 *
 * <p>Heads are not MSMEs: who came twice is counted twice here. How many MSMEs were reached is {@code id.msme.reach}. No law defines
 * these words; they are those of the programs themselves.
 */
@NullMarked
package id.msme.activity;

import org.jspecify.annotations.NullMarked;
