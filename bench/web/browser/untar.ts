/** The files of a tar archive: names and bytes. Only what the browser's own archives hold: plain files with short names. */
export function untar(archive: Buffer): readonly (readonly [name: string, bytes: Buffer])[] {
  const files: [string, Buffer][] = [];
  for (let at = 0; at + 512 <= archive.length;) {
    const field = (start: number, length: number): string => archive.toString('utf8', at + start, at + start + length).replace(/\0.*$/su, '').trim();
    const name = field(0, 100);
    if (name === '') break;
    const size = Number.parseInt(field(124, 12) || '0', 8);
    if (field(156, 1) === '0' || field(156, 1) === '') files.push([name.replace(/^\.\//u, ''), archive.subarray(at + 512, at + 512 + size)]);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
