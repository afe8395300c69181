-- When a milestone was noted, and whether it had passed before the case began, stands in the journal.
alter table cycle_missed_milestone drop column at_start;
alter table cycle_missed_milestone drop column noted_at;
