-- The list of a village review: open while it is made, closed before the first tasks go out.
create table household_review_list (
	review_id bigint not null primary key,
	closed_at timestamp with time zone
);

create table household_listed (
	review_id bigint not null references household_review_list (review_id),
	household_id bigint not null references household_household (id),
	origin varchar(20) not null,
	opening_category varchar(12) not null,
	applied_on date,
	application_number varchar(60),
	primary key (review_id, household_id)
);
create index ix_household_listed_household on household_listed (household_id);
