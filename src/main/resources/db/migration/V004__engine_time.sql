-- How far a demo's clock has been moved forward; a restart goes on from there. Empty in production.
create table engine_time (
	id int not null primary key,
	shift_millis bigint not null
);
