-- What the fields of a form an admin made were called when it was filled in: the form may be another one by now.
alter table procedure_answer add column labels text;
