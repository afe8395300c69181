-- One letter may settle several matters of one kind: it has one number, written down for each of them.
alter table document_number add column matter varchar(20);
alter table document_number add column given_on date;
create table document_number_also (
	office varchar(300) not null,
	number_year int not null,
	series varchar(20) not null,
	number_key varchar(100) not null,
	what varchar(200) not null,
	primary key (office, number_year, series, number_key, what)
);
create index ix_document_number_also_what on document_number_also (what);
update document_number set matter = 'ANSWER', given_on = (
	select coalesce(letter_date, answered_on) from posting_complaint
	where 'answer to complaint/' || posting_complaint.id = document_number.what)
	where what like 'answer to complaint/%';
update document_number set matter = 'OPINION', given_on = (
	select max(opinion.given_on) from approval_opinion opinion join approval_report report on report.id = opinion.report_id
	where 'opinion on commune-review/' || report.commune_review_id = document_number.what
	and lower(replace(opinion.number, ' ', '')) = document_number.number_key)
	where what like 'opinion on commune-review/%';
update document_number set matter = null where given_on is null;
-- The written notice to whoever took a complaint back that its handling has stopped (Law on Complaints 02/2011/QH13, Art. 10).
alter table posting_complaint add column stop_number varchar(100);
alter table posting_complaint add column stop_day date;
alter table posting_complaint add column stop_paper_id bigint;
create index ix_posting_complaint_status on posting_complaint (status);
