-- What the re-check after a complaint found, and the class it leads to.
create table posting_recheck (
	complaint_id bigint not null primary key references posting_complaint (id),
	outcome varchar(10) not null,
	rechecked_on date not null,
	informant varchar(200),
	income_points int,
	deprivations varchar(1000) not null,
	note varchar(2000),
	recorded_by varchar(100) not null,
	recorded_at timestamp with time zone not null,
	-- whether who surveyed the household checked it again because nobody else was there
	alone boolean not null,
	rule_set varchar(20),
	setting varchar(10),
	deprivation_points int,
	category varchar(12),
	rule_text varchar(500),
	transition varchar(40)
);
