-- Papers handed in by mistake. Nothing is deleted: the paper stays, says that it counts no more, and names what took its place.
create table document_withdrawal (
	paper_id bigint not null primary key references document_paper (id),
	reason varchar(500) not null,
	replaced_by bigint references document_paper (id),
	withdrawn_by varchar(100) not null,
	withdrawn_at timestamp with time zone not null
);
