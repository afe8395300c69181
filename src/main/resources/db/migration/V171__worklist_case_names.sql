-- A case is called by its kind and number in the language of the reader: the row keeps place and year only.
update worklist_task set case_name = substring(case_name from position(' – ' in case_name) + 3)
where case_key like 'complaint/%' and case_name like '% – %';
-- What a task is found by in English; of older tasks what they were found by so far.
alter table worklist_task add column search_text_en varchar(1300);
update worklist_task set search_text_en = search_text;
alter table worklist_task alter column search_text_en set not null;
