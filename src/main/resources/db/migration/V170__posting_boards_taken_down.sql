-- Boards that were taken down after their time. Nothing waits for it: the period ends by itself.
create table posting_taken_down (
	posting_id bigint not null references posting_posting (id),
	place_kind varchar(10) not null,
	taken_down_on date not null,
	taken_down_by varchar(200) not null,
	seen_by varchar(200),
	recorded_by varchar(100) not null,
	recorded_at timestamp with time zone not null,
	primary key (posting_id, place_kind)
);
