import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { MatterDraft } from '../../../core/minutes/record/draft.ts';
import { changesIn, rereadDraft, withNames } from '../../../core/minutes/record/file/changes.ts';
import { confirm, matterOf, type Confirmed } from '../../../core/minutes/record/file/confirm.ts';
import type { DraftFile } from '../../../core/minutes/record/file/draft-file.ts';
import { draftYaml } from '../../../core/minutes/record/file/draft-yaml.ts';
import { filed } from '../../../core/minutes/record/file/filed.ts';
import { readDraft } from '../../../core/minutes/record/file/read-draft.ts';
import { readMembers, type Members } from '../../../core/minutes/record/names/members.ts';
import { changesReport, draftReport } from '../../../core/swedish/minutes/record/draft-report.ts';
import { draftHead, draftWords, matterHead } from '../../../core/swedish/minutes/record/draft-words.ts';
import { tellHindrance } from '../../../core/swedish/minutes/record/tell-hindrance.ts';
import { runJobs, STANDARD_BUDGET } from '../../minutes/run-jobs.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { writeWhole } from '../procedure/draft.ts';
import { textAt } from '../procedure/open-matter.ts';
import { refused, type Said } from '../said.ts';
import { told } from '../session.ts';

type Step<Content> = { readonly kind: 'done'; readonly content: Content } | { readonly kind: 'refused'; readonly said: Said };
const stop = (text: string, code: 1 | 2 = 1): { readonly kind: 'refused'; readonly said: Said } => ({ kind: 'refused', said: refused(text, code) });

/**
 * Reads one paragraph of minutes into a draft beside the matter's file, and confirms what a person says is right. The draft is kept
 * between runs; only confirmed clauses are written to the matter, and only when its acts replay.
 */
export async function toMatter(options: Options, out: string): Promise<Said> {
  const { language, record, words } = options;
  const [path] = words;
  const at = `${out.replace(/\.ya?ml$/iu, '')}.utkast.yaml`;
  if (path === undefined || words.length > 1) return refused(phrase('matter-one-file', language), 2);
  if (record.confirm !== undefined && record.by === undefined) return refused(phrase('matter-by-whom', language), 2);
  if (existsSync(out) && !existsSync(at)) return refused(phrase('matter-not-ours', language, out));
  const members = membersOf(options);
  if (members.kind === 'refused') return members.said;
  const fresh = await freshDraft(options, path, members.content);
  if (fresh.kind === 'refused') return fresh.said;
  const opened = openedDraft(options, at, fresh.content);
  if (opened.kind === 'refused') return opened.said;
  const pairs = record.names.map((text) => [text.slice(0, text.lastIndexOf('=')).trim(), text.slice(text.lastIndexOf('=') + 1).trim()] as const);
  const wrong = record.names.find((text) => text.lastIndexOf('=') < 1);
  if (wrong !== undefined) return refused(phrase('bad-pair', language, wrong), 2);
  const { draft, unknown } = withNames(opened.content, new Map(pairs));
  if (unknown.length > 0) return refused(phrase('matter-name-unknown', language, unknown.join(', ')));
  return finished(options, { out, at, path }, draft, record.again === 'again' && existsSync(out) ? 'reread' : 'no');
}

/** Saves the draft, confirms what was asked, and says where the matter stands. */
function finished({ language, record }: Options, { out, at, path }: { readonly out: string; readonly at: string; readonly path: string }, draft: DraftFile, reread: 'reread' | 'no'): Said {
  const made = record.confirm !== undefined && record.by !== undefined ? confirm(draft, record.confirm === 'alla' || record.confirm === 'all' ? 'all' : record.confirm.split(',').map((one) => one.trim()).filter((one) => one !== ''), record.by, matterHead) : reread === 'reread' && draft.clauses.some(({ confirmedBy }) => confirmedBy !== undefined) ? matterOf(draft, matterHead) : undefined;
  const after = made?.kind === 'confirmed' ? made.draft : draft;
  try {
    if (made?.kind === 'confirmed') writeWhole(out, made.text);
    writeWhole(at, draftYaml(after, draftHead(after)));
  } catch {
    return refused(phrase('not-written', language, out));
  }
  const lines = [draftReport(after, language), phrase('minutes-written', language, at), ...(made?.kind === 'confirmed' ? [phrase('minutes-written', language, out)] : [])];
  if (reread === 'reread' && made === undefined) lines.push(phrase('matter-stands', language, out));
  return { out: `${lines.join('\n')}\n`, errors: hindered(made, path, language), code: made?.kind === 'hindered' ? 1 : 0 };
}

function hindered(made: Confirmed | undefined, path: string, language: Options['language']): string {
  return made?.kind === 'hindered' ? [...made.hindrances.map((one) => tellHindrance(one, basename(path), language)), phrase('matter-not-confirmed', language)].join('\n\n') : '';
}

function membersOf({ record, language }: Options): Step<Members | undefined> {
  if (record.members === undefined) return { kind: 'done', content: undefined };
  const text = textAt(record.members);
  if (text === undefined) return stop(phrase('no-file', language, record.members));
  const read = readMembers(basename(record.members), text);
  return read.kind === 'refused' ? stop(told(read.problems, language)) : { kind: 'done', content: read.members };
}

/** The paragraph asked for as it reads now. */
async function freshDraft({ language, record }: Options, path: string, members: Members | undefined): Promise<Step<DraftFile>> {
  const [answer] = await runJobs([{ path, language, want: 'drafts', members }], STANDARD_BUDGET, () => {});
  if (answer?.kind !== 'read') return stop(answer?.part ?? '');
  const { fingerprint, drafts } = JSON.parse(answer.part) as { readonly fingerprint: string; readonly drafts: readonly MatterDraft[] };
  const all = drafts.map(({ item }) => item).join(', ');
  const chosen = record.item === undefined ? drafts : drafts.filter(({ item }) => item === record.item?.replace(/^§\s*/u, ''));
  const [draft, ...more] = chosen;
  if (!draft) return stop(phrase(drafts.length === 0 ? 'matter-no-item' : 'matter-item-unknown', language, all));
  return more.length > 0 ? stop(phrase('matter-which-item', language, all), 2) : { kind: 'done', content: filed(draft, fingerprint, draftWords) };
}

/** The draft so far, or the fresh one when there is none. Another version of the minutes changes nothing until that is asked for. */
function openedDraft({ language, record }: Options, at: string, fresh: DraftFile): Step<DraftFile> {
  const text = textAt(at);
  if (text === undefined) return { kind: 'done', content: fresh };
  const read = readDraft(basename(at), text);
  if (read.kind === 'refused') return stop(told(read.problems, language));
  const { draft } = read;
  if (draft.source.item !== fresh.source.item) return stop(phrase('matter-other-item', language, draft.source.item));
  if (draft.source.fingerprint === fresh.source.fingerprint && record.again === 'no') return { kind: 'done', content: draft };
  if (record.again === 'again') return { kind: 'done', content: rereadDraft(draft, fresh) };
  return { kind: 'refused', said: { out: `${changesReport(changesIn(draft, fresh), language)}\n`, errors: phrase('matter-reread', language), code: 1 } };
}
