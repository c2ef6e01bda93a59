import { beforeAll, describe, expect, test } from 'vitest';
import { placesOf, type Place } from '../../src/core/comparison/places/places-of.ts';
import { openExample, type Example } from './example.ts';

let example: Example;
beforeAll(async () => { example = await openExample(); });
const places = (): readonly Place[] => placesOf(example.figures, example.rulebook.declarations, 'hälsocentral');

describe('where the centres lie', () => {
  test('is known of each of them, with who runs it and which is nearest by road', () => {
    expect(places()).toHaveLength(27);
    expect(places().find(({ row }) => row === 'Föllinge')).toEqual({ row: 'Föllinge', owner: 'region', provider: 'Region Jämtland Härjedalen egen regi', north: 63.676, east: 14.608, nearest: 'Krokom' });
  });

  test('a joint board is neither the region nor private', () => {
    expect(places().filter(({ owner }) => owner === 'other').map(({ row }) => row)).toEqual(['Gäddede']);
    expect(places().filter(({ owner }) => owner === 'private')).toHaveLength(6);
  });

  test('a kind of row without positions has no places', () => {
    expect(placesOf(example.figures, example.rulebook.declarations, 'vårdgivare')).toEqual([]);
  });
});
