-- Files read but not yet confirmed. The rows stay here, not in the browser, so that a confirmation cannot bring others.
create table household_import (
	id varchar(36) not null primary key,
	commune_code varchar(20) not null,
	file_name varchar(200) not null,
	sha256 char(64) not null,
	source_rows text not null,
	uploaded_by varchar(100) not null,
	uploaded_at timestamp with time zone not null,
	expires_at timestamp with time zone not null,
	confirmed_at timestamp with time zone,
	outcome text
);
create index ix_household_import_expiry on household_import (expires_at);
