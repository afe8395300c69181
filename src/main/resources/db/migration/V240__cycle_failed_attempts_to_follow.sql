-- A commune that could not follow a document is tried again later, and people are told why.
alter table cycle_commune_to_follow add column failed_attempts int default 0 not null;
alter table cycle_commune_to_follow add column next_attempt_at timestamp with time zone;
alter table cycle_commune_to_follow add column failure text;
update cycle_commune_to_follow set next_attempt_at = recorded_at;
alter table cycle_commune_to_follow alter column next_attempt_at set not null;
drop index ix_cycle_commune_to_follow_recorded;
create index ix_cycle_commune_to_follow_next on cycle_commune_to_follow (next_attempt_at);
