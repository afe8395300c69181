-- A complaint taken back by whoever made it, before its re-check was done: nothing is answered or posted then.
alter table posting_complaint add column withdrawn_on date;
alter table posting_complaint add column withdrawn_by varchar(120);
alter table posting_complaint add column withdrawal_paper varchar(200);
alter table posting_complaint add column withdrawal_reason varchar(500);
