import { describe, expect, test } from 'vitest';
import { codeOf } from './code-of.ts';

/** The code with every run of spaces told as one. */
const left = (text: string): string => codeOf(text).replace(/ +/g, ' ').trim();

describe('words are taken out of the code, and nothing else', () => {
  test('a comment to the end of the line goes', () => {
    expect(left('a // å\nb')).toBe('a \nb');
  });

  test('a comment over several lines goes, and the lines stay', () => {
    expect(left('a /* å\nä */ b')).toBe('a \n b');
  });

  test('a string keeps its quotes only', () => {
    expect(left(`a = 'å' + "ä"`)).toBe(`a = ' ' + " "`);
  });

  test('an escaped quote does not end a string', () => {
    expect(left(String.raw`a = 'å\'ä' + b`)).toBe("a = ' ' + b");
  });

  test('two slashes in a string are no comment', () => {
    expect(left("a = 'http://x' + b")).toBe("a = ' ' + b");
  });

  test('the words of a template go, and the code in its holes stays', () => {
    expect(left('`kr ${sum(`öre ${one}`)} å` + b')).toBe('` {sum(` {one}`)} ` + b');
  });

  test('an object in a hole does not end the hole', () => {
    expect(left('`${f({ a: 1 })} å` + b')).toBe('` {f({ a: 1 })} ` + b');
  });

  test('a regular expression goes, also with a slash or a quote in its class', () => {
    expect(left(String.raw`const a = /[/'å]\//u.test(b)`)).toBe('const a = / /u.test(b)');
  });

  test('a regular expression may follow an arrow or a return', () => {
    expect(left('x => /å/; return /ä/')).toBe('x => / /; return / /');
  });

  test('a division is not a regular expression', () => {
    expect(left('a / b / c; (a) / b / c; a[0] / b / c; a++ / b / c')).toBe(
      'a / b / c; (a) / b / c; a[0] / b / c; a++ / b / c',
    );
  });

  test('a closing tag is not a regular expression', () => {
    expect(left('<p>{a}</p>; <b>{c}</b>')).toBe('<p>{a}</p>; <b>{c}</b>');
  });

  test('every character keeps its place', () => {
    const text = "a = 'å'; // ä\n`ö${b}`;\n/[å/]/.test(c);";
    expect(codeOf(text)).toHaveLength(text.length);
    expect(codeOf(text).indexOf('test')).toBe(text.indexOf('test'));
  });
});
