import { describe, expect, test } from 'vitest';
import { displayWidth, hanging, padStart, wrapText } from './width.ts';

describe('how many places a text takes', () => {
  test('å takes one, composed or not', () => {
    expect(displayWidth('å')).toBe(1);
    expect(displayWidth('a\u030a')).toBe(1);
    expect(displayWidth('19\u00a0281')).toBe(6);
  });
  test('a wide letter takes two', () => expect(displayWidth('東')).toBe(2));
  test('padding counts places, not characters', () => expect(padStart('a\u030a', 3)).toBe('  a\u030a'));
});

describe('lines are broken', () => {
  test('at spaces', () => expect(wrapText('ett två tre', 7)).toStrictEqual(['ett två', 'tre']));
  test('never inside a number', () => expect(wrapText('summan 19\u00a0281\u00a0000 kr', 12)).toStrictEqual(['summan', '19\u00a0281\u00a0000', 'kr']));
  test('never between § and its number, nor between p. and its', () => {
    expect(wrapText('enligt RS/762/2024 § 85 p. 4', 22)).toStrictEqual(['enligt RS/762/2024', '§ 85 p. 4']);
  });
  test('a point of a list hangs under its text', () => expect(wrapText('• inte inräknade i beloppet', 20)).toStrictEqual(['• inte inräknade i', '  beloppet']));
  test('a text hangs under where it begins', () => expect(hanging('beslut: ', 'ett två tre', 16)).toStrictEqual(['beslut: ett två', '        tre']));
  test('a word longer than the line is cut', () => expect(wrapText('regiondirektörens', 8)).toStrictEqual(['regiondi', 'rektören', 's']));
});
