/**
 * Short example programs, one task each.
 *
 * <ul>
 * <li>{@link ClassifyScale}: classify by annual sales
 * <li>{@link ValidateOne}: validate one enrolment
 * <li>{@link ValidateFile}: validate a file
 * <li>{@link OwnRule}: add a rule
 * <li>{@link MessagesInIndonesian}: messages in Indonesian
 * <li>{@link AssessReadiness}: assess readiness
 * <li>{@link WhatHelpsMost}: find the next question and the next step
 * <li>{@link ProgressAndForecast}: measure progress and forecast
 * <li>{@link TrackCommitment}: track a commitment
 * <li>{@link EstimateReach}: estimate reach
 * <li>{@link MeasureOutcome}: compare participants with others
 * <li>{@link OwnProgram}: add a program
 * <li>{@link FindNeglectedShops}: find neglected shops
 * <li>{@link SummarizeForFinancing}: summarize records for financing
 * <li>{@link FollowReadiness}: follow readiness over time
 * <li>{@link CheckOwnership}: check the limits of ownership
 * <li>{@link AssessOfficial}: assess an official
 * </ul>
 */
@NullMarked
package id.msme.examples;

import org.jspecify.annotations.NullMarked;
