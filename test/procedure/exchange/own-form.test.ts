/** A matter that has left in its own form comes back as the same matter, whatever has happened in it. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../src/core/procedure/acts/act.ts';
import { ACT_EVENTS } from '../../../src/core/procedure/exchange/own-form/act-events.ts';
import { writeMatter } from '../../../src/core/procedure/exchange/own-form/write-matter.ts';
import { replay } from '../../../src/core/procedure/matter/replay.ts';
import { EVENT_KINDS } from '../../../src/core/procedure/reading/events/event-kinds.ts';
import { readMatter, type MatterFile } from '../../../src/core/procedure/reading/read-matter.ts';
import { anyAct, head } from '../sequences/acts.ts';
import { allMatters, regionMatter, S85 } from './matters.ts';

/** Without the places in files that everything was read from. */
function unplaced(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(unplaced);
  if (Array.isArray(value)) return value.map(unplaced);
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? `${value}` : value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]: [string, unknown]) => (key === 'place' || one === undefined ? [] : [[key, unplaced(one)]])));
}

const again = (matter: MatterFile): MatterFile => {
  const { matter: read, problems } = readMatter('arende.json', writeMatter(matter));
  if (!read) throw new Error(JSON.stringify(problems.map(({ code, facts }) => ({ code, facts }))));
  return read;
};

describe('a matter in its own form', () => {
  test.each(allMatters())('is the same when it is read again: $name', ({ matter }) => {
    const back = again(matter);
    expect(unplaced({ ...back, file: '' })).toEqual(unplaced({ ...matter, file: '' }));
    expect(unplaced(replay(back.head, back.acts))).toEqual(unplaced(replay(matter.head, matter.acts)));
  });

  test('is the same for any acts in any order', () => {
    fc.assert(fc.property(fc.array(anyAct, { maxLength: 30 }), (bare) => {
      const asked = new Set<string>();
      const place = { kind: 'text', file: '', line: 1, column: 1, length: 1 } as const;
      const acts = bare.flatMap((one, at): readonly Act[] => {
        const act = { ...one, id: one.id === undefined || asked.has(one.id) ? `a${at}` : one.id, place } as Act;
        // A vote names a question that is there before it: without one the file is no file.
        if ((act.kind === 'voteRequested' || act.kind === 'voteHeld') && !asked.has(act.question)) return [];
        asked.add(act.id);
        return [act];
      });
      const matter: MatterFile = { file: '', head, source: undefined, sureness: undefined, about: 'Konstruerat.', constructed: 'yes', acts };
      const sorted = (one: MatterFile): unknown => unplaced({ ...one, file: '', acts: one.acts.map((act) => (act.kind === 'voteHeld' ? { ...act, ballots: act.ballots?.toSorted((a, b) => (a.person < b.person ? -1 : 1)) } : act)) });
      expect(sorted(again(matter))).toEqual(sorted(matter));
    }), { numRuns: 300 });
  });

  test('keeps the order of clauses also where a number stands after a letter', () => {
    const { matter } = regionMatter(S85);
    const acts = matter.acts.map((act): Act => (act.kind === 'proposalMade' ? { ...act, clauses: act.clauses.toReversed() } : act));
    expect(again({ ...matter, acts }).acts.flatMap((act) => (act.kind === 'proposalMade' ? act.clauses.map(({ clause }) => clause) : []))).toEqual(['5', '4', '3', '2', '1']);
  });

  test('has a word for every act, and no others than the reader knows', () => {
    expect(Object.values(ACT_EVENTS).toSorted()).toEqual([...EVENT_KINDS.keys(), 'rättelse'].toSorted());
  });
});

const schema = JSON.parse(readFileSync('docs/format/arende.schema.json', 'utf8')) as { readonly $defs: Readonly<Record<string, { readonly properties?: object }>> };
const isMatter = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

describe('its schema', () => {
  test.each(allMatters())('holds for $name', ({ matter }) => {
    isMatter(JSON.parse(writeMatter(matter)));
    expect(isMatter.errors ?? []).toEqual([]);
  });

  test('has for each event the keys that are read, and no others', () => {
    const keys = (name: string): readonly string[] => Object.keys(schema.$defs[`händelse ${name}`]?.properties ?? {}).filter((key) => !['händelse', 'id', 'rader', 'anmärkning'].includes(key)).toSorted();
    expect([...EVENT_KINDS].map(([name]) => [name, keys(name)])).toEqual([...EVENT_KINDS].map(([name, kind]) => [name, kind.keys.toSorted()]));
  });

  test('refuses what the reader refuses: a key too many, an event that is not there', () => {
    const text = writeMatter(regionMatter(S85).matter);
    const changes = [['"rubrik":', '"mer": 1, "rubrik":'], ['"händelse": "expediering"', '"händelse": "fika"'], ['"dag": "2025-05-27"', '"dag": "i går"']] as const;
    for (const [from, to] of changes) {
      expect(text).toContain(from);
      const bad = text.replace(from, to);
      expect([isMatter(JSON.parse(bad)), readMatter('arende.json', bad).matter]).toEqual([false, undefined]);
    }
  });
});
