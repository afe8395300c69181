-- One row per submission a person sent: the same key again is answered with the first outcome.
create table procedure_submission (
	idempotency_key varchar(100) not null primary key,
	task_id varchar(64) not null,
	username varchar(100) not null,
	received_at timestamp with time zone not null,
	next_task_id varchar(64)
);
create index ix_procedure_submission_task on procedure_submission (task_id);

-- Answers to forms an admin made, for which the product knows no handler.
create table procedure_answer (
	task_id varchar(64) not null primary key,
	case_key varchar(100) not null,
	form_id varchar(100) not null,
	answered_by varchar(100) not null,
	answered_at timestamp with time zone not null,
	answers text not null
);
