-- A paper as candidates see it; its content never changes under its id.
create table paper
(
    id        uuid primary key,
    code      text  not null,
    title     text  not null,
    digest    text  not null,
    content   bytea not null,
    stored_at timestamptz not null,
    unique (code, digest)
);

-- The key apart from the paper and sealed, so that no query for papers can bring it along.
create table paper_key
(
    paper_id uuid primary key references paper,
    digest   text  not null,
    content  bytea not null
);
