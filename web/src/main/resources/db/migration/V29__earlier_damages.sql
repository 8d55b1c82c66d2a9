-- How a mediation had ended is kept whole: what of the promise was damages, too.
alter table earlier_conclusion add column multiplied_fen bigint;
alter table earlier_conclusion add column moral_fen bigint;
