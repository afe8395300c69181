package vn.rasoat.worklist;

import java.time.Instant;

/**
 * Somebody was given a task that another had or nobody had taken. Published in the
 * transaction that gave it.
 *
 * @param before the task with its former owner
 * @param to user name of the new owner
 */
public record TaskReassigned(TaskEntry before, String to, Instant at) {
}
