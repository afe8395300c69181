-- When a file came in follows from when it is thrown away.
alter table household_import drop column uploaded_at;
