/** A file that is to be sent, with its name in the folder that was chosen. */
export interface Chosen {
  readonly name: string;
  readonly file: File;
}

/** What was chosen with a button: files, or a folder with what is in it. */
export function chosenFiles(list: FileList | null): readonly Chosen[] {
  return inOneFolder([...list ?? []].map((file) => ({ name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file })));
}

/** What was dropped: files, and folders with what is in them. */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly Chosen[]> {
  // The list is emptied when the drop has been handled, so all of it is taken before anything is waited for.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return inOneFolder((await Promise.all(entries.map((entry) => filesUnder(entry, '')))).flat());
}

async function filesUnder(entry: FileSystemEntry, above: string): Promise<readonly Chosen[]> {
  const name = above + entry.name;
  if (entry.isFile) return [{ name, file: await new Promise<File>((resolve, reject) => { (entry as FileSystemFileEntry).file(resolve, reject); }) }];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // A reader gives some at a time, and none when there are no more.
  for (let some = await readSome(reader); some.length > 0; some = await readSome(reader)) inside.push(...some);
  return (await Promise.all(inside.map((one) => filesUnder(one, `${name}/`)))).flat();
}

const readSome = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> => new Promise((resolve, reject) => { reader.readEntries(resolve, reject); });

/** Names from the folder that all are in, as the mapping names them; what a computer hides beside a person's files is left out. */
function inOneFolder(all: readonly Chosen[]): readonly Chosen[] {
  const seen = all.filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')));
  const [first = ''] = seen[0]?.name.split('/') ?? [];
  const isFolder = first !== '' && seen.every(({ name }) => name.startsWith(`${first}/`));
  return isFolder ? seen.map(({ name, file }) => ({ name: name.slice(first.length + 1), file })) : seen;
}
