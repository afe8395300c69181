-- The commune a task of the plan is given to, where it names one; its officer ticks it off.
alter table cycle_plan_task add column unit_code varchar(20);
