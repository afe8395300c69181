-- Households that left the register with a decision; from that year on they are on no current list until recognised again.
create table household_departure (
	household_id bigint not null references household_household (id),
	departure_year int not null,
	reason varchar(5) not null,
	decision_number varchar(60) not null,
	decision_date date not null,
	primary key (household_id, departure_year)
);
