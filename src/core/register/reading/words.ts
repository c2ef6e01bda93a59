import type { EntryKind, HowKnown, Outcome } from '../entry.ts';
import type { EffectKind } from '../effect.ts';
import type { Level } from '../register.ts';

/** The Swedish words of the register's files, and what they mean. */
export const LEVEL_WORDS: ReadonlyMap<string, Level> = new Map([
  ['fullmäktige', 'assembly'], ['nämnd', 'board'], ['delegat', 'delegate'], ['råd', 'council'],
  ['tjänsteman', 'official'], ['ledamot', 'member'], ['okänd', 'unknown'],
]);

export const ENTRY_KIND_WORDS: ReadonlyMap<string, EntryKind> = new Map([
  ['beslut', 'decision'], ['förslag', 'proposal'], ['tjänstemannabeslut', 'order'], ['tillämpning', 'practice'],
]);

export const HOW_KNOWN_WORDS: ReadonlyMap<string, HowKnown> = new Map([
  ['egen text', 'ownText'], ['återgivet', 'retold'], ['annans uppgift', 'thirdParty'], ['slutsats', 'concluded'],
]);

export const OUTCOME_WORDS: ReadonlyMap<string, Outcome> = new Map([
  ['antogs', 'adopted'], ['föll', 'fell'], ['delvis', 'partly'], ['återremitterades', 'referredBack'], ['ställdes inte', 'notPut'], ['okänt', 'unknown'],
]);

export const SURENESS_WORDS = new Map([['A', 'A'], ['B', 'B'], ['C', 'C']] as const);

export const CONSTRUCTED_WORDS = new Map([['ja', 'yes'], ['nej', 'no']] as const);

/** The key that says what an effect does; the text after it is what it does it to. */
export const EFFECT_WORDS: ReadonlyMap<string, EffectKind> = new Map([
  ['antar', 'entersIntoForce'], ['upphäver', 'repeals'], ['ersätter', 'replaces'], ['ändrar', 'varies'], ['undantar', 'excepts'],
  ['avslutar undantag', 'endsException'], ['återverkar', 'backdates'], ['bekräftar', 'confirms'], ['tillämpar', 'applies'],
  ['uppdrar åt', 'assigns'], ['besvarar', 'answers'], ['återremitterar', 'refersBack'], ['betalar', 'pays'], ['bokför', 'books'],
  ['föreslår', 'proposesTo'],
]);
