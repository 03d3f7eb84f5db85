-- Sources of which less than everything may be shown, or of which somebody said that everything may.
create table source_right (
    source text primary key,
    usage  text not null
);
