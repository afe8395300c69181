-- Day on which people were invited; unknown for meetings called before this column.
alter table meeting_meeting add column invited_on date;
