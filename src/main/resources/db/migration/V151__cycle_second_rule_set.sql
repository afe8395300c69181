-- Another standard the same interview is judged by, as in autumn 2021 when the new one was about to begin.
alter table cycle_village_review add column second_rule_set varchar(20);
