/**
 * What is done for MSMEs in a program: trainings and the like.
 *
 * <p>{@link id.msme.activity.Mode} is how people meet in an activity.
 */
@NullMarked
package id.msme.activity;

import org.jspecify.annotations.NullMarked;
