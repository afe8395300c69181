-- What the minutes say, as it was when the meeting's result was written down: a name put right in the register later
-- must not change a paper that people signed.
create table meeting_minutes (
	meeting_id bigint not null primary key references meeting_meeting (id) on delete cascade,
	commune_name varchar(200) not null,
	village_name varchar(200) not null,
	village_word varchar(100) not null,
	village_head_word varchar(100) not null,
	reviewer_word varchar(100) not null,
	committee_word varchar(200) not null,
	copies int not null,
	listed_households int not null,
	frozen_at timestamp with time zone not null
);

-- Households put to the meeting have points and a class, the others how the visit ended.
create table meeting_minutes_line (
	meeting_id bigint not null references meeting_minutes (meeting_id) on delete cascade,
	line_no int not null,
	household_id bigint not null,
	head_name varchar(120) not null,
	people int not null,
	income_points int,
	deprivation_points int,
	category varchar(12),
	transition varchar(40),
	outcome varchar(10),
	reason varchar(2000),
	primary key (meeting_id, household_id)
);
