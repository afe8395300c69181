-- Milestones that passed without their step being done, of every kind of case.
create table cycle_missed_milestone (
	case_key varchar(100) not null,
	milestone varchar(20) not null,
	at_start boolean not null,
	noted_at timestamp with time zone not null,
	primary key (case_key, milestone)
);

insert into cycle_missed_milestone (case_key, milestone, at_start, noted_at)
select 'village-review/' || village_review_id, milestone, at_start, noted_at from cycle_milestone_missed;

drop table cycle_milestone_missed;
