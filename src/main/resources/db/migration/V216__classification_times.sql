-- When a class was proposed stands in the journal.
alter table classification_result drop column classified_at;
alter table classification_second_result drop column classified_at;
