-- The read model of tasks, written in the engine's transaction; pages never join the engine's tables.
create table worklist_task (
	id varchar(64) not null primary key,
	case_key varchar(100) not null,
	case_name varchar(400) not null,
	process_instance_id varchar(64) not null,
	step varchar(100) not null,
	name varchar(400) not null,
	subject_id bigint,
	subject varchar(400),
	area_path varchar(200) not null,
	role varchar(40) not null,
	owner varchar(100),
	taken_at timestamp with time zone,
	due_at timestamp with time zone,
	-- the due date again, far away where there is none: pages go by (due_order, id) on one index
	due_order timestamp with time zone not null,
	created_at timestamp with time zone not null,
	finished_at timestamp with time zone,
	finished_by varchar(100),
	ending varchar(20),
	sort_key text not null,
	search_text varchar(1300) not null
);
create index ix_worklist_task_case on worklist_task (case_key, created_at);
create index ix_worklist_task_owner on worklist_task (owner, finished_at, due_order, id);
create index ix_worklist_task_role on worklist_task (role, area_path, finished_at, due_order, id);
create index ix_worklist_task_done on worklist_task (finished_by, finished_at, id);
