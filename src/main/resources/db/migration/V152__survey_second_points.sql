-- Income points of the same interview by the other standard's own table; taken back together with the result.
create table survey_second_points (
	village_review_id bigint not null,
	round_no int not null,
	household_id bigint not null,
	income_points int not null,
	primary key (village_review_id, round_no, household_id)
);
