-- What the specialist proposes and what the leader answers; only returned households have a row, the others are agreed.
create table approval_appraisal (
	report_id bigint not null primary key references approval_report (id),
	appraised_on date not null,
	note varchar(1000)
);

create table approval_appraisal_return (
	report_id bigint not null references approval_appraisal (report_id) on delete cascade,
	household_id bigint not null,
	note varchar(1000) not null,
	primary key (report_id, household_id)
);

create table approval_opinion (
	report_id bigint not null primary key references approval_report (id),
	number varchar(60) not null,
	given_on date not null,
	signer varchar(200) not null,
	body varchar(200) not null,
	late boolean not null
);

create table approval_opinion_return (
	report_id bigint not null references approval_opinion (report_id) on delete cascade,
	household_id bigint not null,
	reason varchar(1000) not null,
	primary key (report_id, household_id)
);
