-- Where a household was registered before its village passed into another commune; a code and a day name the village.
create table household_former_place (
	household_id bigint not null references household_household (id),
	village_code varchar(30) not null,
	commune_code varchar(20) not null,
	until_day date not null,
	primary key (household_id, until_day)
);
