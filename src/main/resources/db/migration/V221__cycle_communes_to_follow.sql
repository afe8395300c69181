-- Communes that have not yet followed a document that moved dates of their campaign. Nothing points to the commune on
-- purpose: whoever records the document must not wait for whoever works in one of a hundred communes.
create table cycle_commune_to_follow (
	plan_id bigint not null references cycle_plan (id),
	commune_review_id bigint not null,
	recorded_at timestamp with time zone not null,
	primary key (plan_id, commune_review_id)
);
create index ix_cycle_commune_to_follow_recorded on cycle_commune_to_follow (recorded_at);
