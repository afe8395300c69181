package vn.rasoat.worklist;

/**
 * Somebody has something new to do. Published in the transaction that opened the task.
 */
public record TaskOpened(TaskEntry task) {
}
