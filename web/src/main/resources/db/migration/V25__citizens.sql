-- Uploads that come piece by piece, so that a lost connection costs no more than the piece it broke off in. Not an
-- attachment until the last piece is there: then it is checked and kept like a file that came at once, and this goes.
create table upload_underway (
    id varchar(32) primary key,
    name varchar(400),
    byte_count bigint not null,
    byte_received bigint not null,
    pieces int not null,
    begun_at timestamp(6) with time zone not null
);
create index upload_underway_by_age on upload_underway (begun_at);

create table upload_piece (
    upload_id varchar(32) not null references upload_underway (id),
    starts_at bigint not null,
    content bytea not null,
    primary key (upload_id, starts_at)
);

-- Challenges that somebody's machine has solved, so that no solution counts twice; forgotten once it would have expired.
create table spent_challenge (
    challenge varchar(64) primary key,
    spent_at timestamp(6) with time zone not null
);
create index spent_challenge_by_age on spent_challenge (spent_at);
