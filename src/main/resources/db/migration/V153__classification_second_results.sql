create table classification_second_result (
	village_review_id bigint not null,
	round_no int not null,
	household_id bigint not null,
	rule_set varchar(20) not null,
	setting varchar(10) not null,
	income_points int not null,
	deprivation_points int not null,
	category varchar(20) not null,
	rule_text varchar(500) not null,
	transition varchar(40) not null,
	classified_at timestamp with time zone not null,
	primary key (village_review_id, round_no, household_id)
);
