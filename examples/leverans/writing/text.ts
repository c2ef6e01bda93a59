/** Lines as bytes. windows-1252 has a byte of its own for the dash, and for the rest of what stands here those of Latin-1. */
export function windows1252(lines: readonly string[]): Uint8Array {
  return Uint8Array.from([...`${lines.join('\n')}\n`], (mark) => {
    const code = mark === '–' ? 0x96 : mark.codePointAt(0) ?? 0;
    if (code > 0xff) throw new RangeError(`windows-1252 has no ${mark}`);
    return code;
  });
}

export const utf8 = (lines: readonly string[]): Uint8Array => Buffer.from(`${lines.join('\n')}\n`, 'utf8');

/** 12345 as 1,2345. */
export function tenThousandths(number: number): string {
  const digits = String(number).padStart(5, '0');
  return `${digits.slice(0, -4)},${digits.slice(-4)}`;
}

/** 2024-03-01 as 20240301. */
export const plainDay = (day: string | undefined): string => (day ?? '').replaceAll('-', '');
