-- A household checked again is judged by the second standard of its campaign as well.
alter table posting_recheck add column second_income_points int;
create table posting_second_result (
	complaint_id bigint not null primary key references posting_complaint (id),
	rule_set varchar(20) not null,
	setting varchar(10) not null,
	income_points int not null,
	deprivation_points int not null,
	category varchar(20) not null,
	rule_text varchar(500) not null,
	transition varchar(40) not null
);
