import type { Description } from '../../description/description.ts';
import { findField } from '../../description/description.ts';
import type { Mention } from '../../description/prose/notes.ts';
import { foldName } from '../../description/prose/project-subject.ts';
import { sectionAt } from '../../description/section-at.ts';
import { hasValue, readValue } from '../../description/values.ts';
import type { SectionId } from '../../form/form.ts';
import type { Range } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';

/** The kinds of mentions, and of each kind its type. */
type MentionOf<Kind extends Mention['kind']> = Extract<Mention, { readonly kind: Kind }>;

/** A mention and the line it stands on (0-based). */
export interface Located<M extends Mention> {
  readonly line: number;
  readonly mention: M;
}

const none: readonly never[] = [];

/** The mentions of one kind, in order. */
export function mentionsOf<Kind extends Mention['kind']>(
  { notes }: Description,
  kind: Kind,
): readonly Located<MentionOf<Kind>>[] {
  let found: Located<MentionOf<Kind>>[] | undefined;
  for (const { line, mentions } of notes.mentions) {
    for (const mention of mentions) {
      if (mention.kind !== kind) continue;
      found ??= [];
      found.push({ line, mention: mention as MentionOf<Kind> });
    }
  }
  return found ?? none;
}

/** What a line mentions: looked up, since a rule may ask of very many lines. */
export function mentionsOn({ notes }: Description, line: number): readonly Mention[] {
  const { mentions } = notes;
  let [from, to] = [0, mentions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((mentions[middle]?.line ?? line) < line) from = middle + 1;
    else to = middle;
  }
  const found = mentions[from];
  return found?.line === line ? found.mentions : none;
}

/** Whether a line stands in one of the sections. */
export function standsIn(description: Description, line: number, sections: ReadonlySet<SectionId>): boolean {
  const section = sectionAt(description, line);
  return section !== undefined && sections.has(section.spec.id);
}

/** The range of a mention. */
export function mentionRange({ line, mention }: Located<Mention>): Range {
  return lineRange(line, mention.start, mention.end);
}

/** The text of a mention as written. */
export function mentionText({ lines }: Description, { line, mention }: Located<Mention>): string {
  return lines[line]?.text.slice(mention.start, mention.end) ?? '';
}

const shortestName = 3;

/**
 * Whether a statement is about this project: it says "the project", or ends in this project's name ("... hallinnoima Polku työhön
 * -hanke"). Another name is another project's, or another thing's.
 */
export function isOfThisProject(description: Description, name: string | undefined): boolean {
  if (name === undefined) return true;
  const field = findField(description, 'project', 'projectName');
  const own = hasValue(field) ? readValue(field, foldName) : '';
  return own.length >= shortestName && name.endsWith(own);
}
