import type { Fingerprinted, Receipt } from '../../calculation/receipt.ts';

/** What a calculation was made from, as an order keeps it: enough to make it again and see that it is the same. */
export interface OriginReceipt {
  readonly program: string;
  readonly files: readonly Fingerprinted[];
  /** The period, days and choices it was asked with. */
  readonly asked: string;
}

/** Where the parts of an order came from. A change is made from the ledger; `stated` is told wherever the order is shown. */
export type SplitOrigin =
  | { readonly kind: 'stated' }
  | { readonly kind: 'ledger' }
  | { readonly kind: 'rule'; readonly rule: string; readonly among?: string | undefined; readonly receipt: OriginReceipt }
  | { readonly kind: 'run'; readonly rule: string; readonly run: string; readonly fingerprint: string; readonly except: readonly string[]; readonly receipt: OriginReceipt };

export function compactReceipt({ program, rulebook, figures, period, decidedBy, knownBy, choices }: Receipt): OriginReceipt {
  const days = [decidedBy === '' ? [] : [`beslutat ${decidedBy}`], knownBy === '' ? [] : [`känt ${knownBy}`]].flat();
  return { program, files: [...rulebook, ...figures], asked: [period, ...days, ...choices.map(([name, alternative]) => `${name}=${alternative}`)].join('; ') };
}

/** What of an origin is part of what the order is: all but the program's version, so that a new version knows an old order. */
export function originText(origin: SplitOrigin): unknown {
  if (origin.kind === 'stated' || origin.kind === 'ledger') return [origin.kind];
  const { files, asked } = origin.receipt;
  const own = origin.kind === 'run' ? [origin.run, origin.fingerprint, origin.except] : [origin.among ?? null];
  return [origin.kind, origin.rule, ...own, asked, files.map(({ file, fingerprint }) => [file, fingerprint])];
}

/** Reads an origin back from a line of the ledger; undefined when it is none. */
export function readOrigin(value: unknown): SplitOrigin | undefined {
  const plain = asPlain(value);
  const [kind, rule, among, run, fingerprint] = ['kind', 'rule', 'among', 'run', 'fingerprint'].map((key) => plain?.[key]);
  if (kind === 'stated' || kind === 'ledger') return { kind };
  const receipt = readReceipt(plain?.['receipt']);
  if (typeof rule !== 'string' || !receipt) return undefined;
  if (kind === 'rule') return typeof among === 'string' ? { kind, rule, among, receipt } : { kind, rule, receipt };
  const except: unknown = plain?.['except'];
  if (kind !== 'run' || typeof run !== 'string' || typeof fingerprint !== 'string' || !Array.isArray(except)) return undefined;
  return { kind, rule, run, fingerprint, except: except.filter((one): one is string => typeof one === 'string'), receipt };
}

function readReceipt(value: unknown): OriginReceipt | undefined {
  const plain = asPlain(value);
  const [program, asked, files] = [plain?.['program'], plain?.['asked'], plain?.['files']];
  if (typeof program !== 'string' || typeof asked !== 'string' || !Array.isArray(files)) return undefined;
  const read = files.flatMap((one): readonly Fingerprinted[] => {
    const [file, fingerprint] = [asPlain(one)?.['file'], asPlain(one)?.['fingerprint']];
    return typeof file === 'string' && typeof fingerprint === 'string' ? [{ file, fingerprint }] : [];
  });
  return read.length === files.length ? { program, files: read, asked } : undefined;
}

type Plain = Readonly<Record<string, unknown>>;
const asPlain = (value: unknown): Plain | undefined => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Plain : undefined);
