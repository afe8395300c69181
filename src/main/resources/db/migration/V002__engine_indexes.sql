-- Two indexes the engine's scripts lack: job acquisition and overdue tasks scan whole tables without them.
create index ix_engine_job_due on ACT_RU_JOB (DUEDATE_);
create index ix_engine_task_due on ACT_RU_TASK (DUE_DATE_);
