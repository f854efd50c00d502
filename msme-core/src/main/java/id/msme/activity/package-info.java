/**
 * What is done for MSMEs in a program: trainings and the like.
 *
 * <p>An {@link Activity} has an {@link ActivityKind}, a {@link Mode} in which people meet
 * and an {@link Audience}. An {@link Attendance} says that it was held and who came. An
 * {@link ActivityLog} holds both and reports how far a promised number of activities has come, and which share of the
 * trainings was held online. {@link TrainingFirst} asks whether an MSME was trained before it went online.
 *
 * <p>Heads are not MSMEs: who came twice is counted twice here. How many MSMEs were reached is {@code id.msme.reach}.
 * No law defines these words; they are those of the programs themselves.
 */
@NullMarked
package id.msme.activity;

import org.jspecify.annotations.NullMarked;
