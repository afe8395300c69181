-- Milestones whose passing was told before a document moved them: their timers have fired, so passing the new date is
-- told from here.
create table cycle_rearmed_milestone (
	case_key varchar(100) not null,
	milestone varchar(20) not null,
	due_at timestamp with time zone not null,
	primary key (case_key, milestone)
);
create index ix_cycle_rearmed_milestone_due on cycle_rearmed_milestone (due_at);
