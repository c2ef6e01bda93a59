import { drawSql } from './hash.ts';
import type { Places } from './places.ts';
import { AGES, DEATHS, SPREADS, SPREAD_STEPS, spreadSql, WEIGHTS, YEARLY } from './shape.ts';
import type { Span } from './span.ts';

/** Days in five years: the width of an age group. */
const GROUP_DAYS = 1826;
const PER_YEAR = 1_200_000;

/**
 * One row a person of [from, to): born, sex, area and up to three listings, as days since 1970. Everything about a person follows from
 * the seed and the person's number, so any cutting of the numbers gives the same persons.
 */
export function lifeSql(seed: number, span: Span, places: Places, from: number, to: number): string {
  const drawn = (subject: string, below: number | string): string => drawSql(seed, subject, below);
  const happens = (subject: string, rate: number | string): string => `${drawn(subject, PER_YEAR)} < ${rate} * ${span.months.length}`;
  const slots = places.areas.reduce((sum, area) => sum + area.slots, 0);
  const others = places.units.length - 1;
  return `
WITH drawn AS (
  SELECT p, ${drawn('age', 1000)} AS age FROM range(${from}, ${to}) AS persons(p)
), born AS (
  SELECT p, ${drawn('slot', slots)} AS slot, ${ageGroup()} AS age_group, ${happens('birth', YEARLY.births)} AS is_newborn
  FROM drawn
), began AS (
  SELECT *, CASE WHEN is_newborn THEN ${span.first} + ${drawn('birthday', span.days)} ELSE ${span.first} - 1 - age_group * ${GROUP_DAYS} - ${drawn('birthday', GROUP_DAYS)} END AS born
  FROM born
), listed AS (
  SELECT *, CASE WHEN is_newborn THEN born WHEN ${happens('in', YEARLY.movesIn)} THEN ${span.first} + ${drawn('in day', span.days)}
      ELSE greatest(born, ${span.first} - ${drawn('since', 3653)}) END AS begins,
    CASE WHEN ${happens('death', `[${DEATHS.join(', ')}][CASE WHEN is_newborn THEN 1 ELSE age_group + 1 END]`)} THEN 'died'
      WHEN ${happens('out', YEARLY.movesOut)} THEN 'moved' END AS leaving
  FROM began
), ended AS (
  SELECT *, greatest(begins, ${span.first}) AS active,
    CASE WHEN leaving IS NULL THEN ${span.last} ELSE greatest(begins, ${span.first}) + ${drawn('last day', `${span.last} - greatest(begins, ${span.first}) + 1`)} END AS ends
  FROM listed
), changing AS (
  SELECT *, ends - active + 1 AS days, ${drawn('change', PER_YEAR)} AS change FROM ended
), changed AS (
  SELECT *, CASE WHEN days < 3 THEN 'none' WHEN change < ${YEARLY.doubleChanges * span.months.length} THEN 'twice'
      WHEN change < ${(YEARLY.doubleChanges + YEARLY.returns) * span.months.length} THEN 'returns'
      WHEN change < ${(YEARLY.doubleChanges + YEARLY.returns + YEARLY.changes) * span.months.length} THEN 'once' ELSE 'none' END AS changes,
    active + 1 + ${drawn('first change', 'greatest((days // 2), 1)')} AS second_day,
    active + (days // 2) + 1 + ${drawn('second change', 'greatest(days - (days // 2) - 1, 1)')} AS third_day
  FROM changing
), placed AS (
  SELECT c.*, s.area, s.unit AS home, s.need, s.distance,
    CASE WHEN ${drawn('stays', 100)} < 80 THEN s.unit ELSE (s.unit + 1 + ${drawn('neighbour', Math.min(6, others))}) % ${others + 1} END AS unit_1
  FROM changed c JOIN slots s ON s.slot = c.slot
), moved AS (
  SELECT *, (unit_1 + 1 + ${drawn('second unit', others)}) % ${others + 1} AS unit_2 FROM placed
)
SELECT p, 'SYN-' || lpad(CAST(p AS VARCHAR), 9, '0') AS person, born,
  year(DATE '1970-01-01' + CAST(born AS INTEGER)) * 10000 + month(DATE '1970-01-01' + CAST(born AS INTEGER)) * 100 + day(DATE '1970-01-01' + CAST(born AS INTEGER)) AS born_on,
  CASE WHEN ${drawn('sex', 1000)} < 497 THEN 'kvinna' ELSE 'man' END AS sex, area, home, need, distance,
  ([${WEIGHTS.join(', ')}][CASE WHEN is_newborn THEN 1 ELSE age_group + 1 END] * ${spreadSql(SPREADS.weight, drawn('weight', SPREAD_STEPS))}) // 1000 AS weight,
  ${drawn('way', 200)} + 30 AS detour,
  unit_1, begins AS from_1, CASE WHEN changes = 'none' THEN CASE WHEN leaving IS NULL THEN NULL ELSE ends END ELSE second_day - 1 END AS to_1,
  CASE WHEN changes IN ('once', 'twice') THEN unit_2 END AS unit_2, CASE WHEN changes IN ('once', 'twice') THEN second_day END AS from_2,
  CASE WHEN changes = 'twice' THEN third_day - 1 WHEN changes = 'once' AND leaving IS NOT NULL THEN ends END AS to_2,
  CASE WHEN changes = 'twice' THEN (unit_2 + 1 + ${drawn('third unit', others)}) % ${others + 1} WHEN changes = 'returns' THEN unit_1 END AS unit_3,
  CASE WHEN changes IN ('twice', 'returns') THEN third_day END AS from_3,
  CASE WHEN changes IN ('twice', 'returns') AND leaving IS NOT NULL THEN ends END AS to_3
FROM moved ORDER BY p`;
}

/** The age group of a drawn age below 1 000. */
function ageGroup(): string {
  let sum = 0;
  const groups = AGES.map((share, group) => {
    sum += share;
    return `WHEN age < ${sum} THEN ${group}`;
  });
  return `CASE ${groups.join(' ')} END`;
}
