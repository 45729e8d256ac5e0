import type { Description } from '../../description/description.ts';
import type { ValueKind } from '../../form/form.ts';
import { partnersMarker, siteMarker } from '../../form/form.ts';
import { headingText } from '../../form/skeleton.ts';
import { bannerGuidance, partnersGuidance, siteMarkerGuidance, titleGuidance } from '../../messages/guidance-fields.ts';
import { scoreGroupGuidance, scoreHeaderGuidance, scoreRowForm } from '../../messages/guidance-scores.ts';
import * as texts from '../../messages/hover.ts';
import type { Language, Text } from '../../messages/message.ts';
import { message, render } from '../../messages/message.ts';
import { fromSource, toSource } from '../../syntax/layout/positions.ts';
import type { ScoreRow } from '../../syntax/scores.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Position, Range } from '../../text/range.ts';
import { guidanceForField, guidanceForRow, guidanceForSection } from '../guidance.ts';
import { itemAt } from '../list-items.ts';
import type { Element } from '../locate.ts';
import { elementAt } from '../locate.ts';
import type { Block } from './content.ts';
import { guidance, paragraph, title } from './content.ts';
import { fundingBlocks } from './funding.ts';
import { businessIdMeaning, valueMeaning } from './values.ts';

/** What is shown about a place, and the range it is about. */
export interface Hover {
  readonly range: Range;
  readonly blocks: readonly Block[];
}

/** What belongs at a position and what the value there means; undefined in prose. */
export function hoverAt(description: Description, position: Position, language: Language): Hover | undefined {
  const { layout } = description.tree;
  const place = fromSource(layout, position);
  const element = elementAt(description, place);
  if (element === undefined) return undefined;
  const range = toSource(layout, rangeOf(element, place));
  return { range, blocks: blocksOf(description, element, place, language) };
}

const lists: readonly ValueKind[] = ['regions', 'subregions', 'municipalities'];

/** In a list of places only the place under the cursor is meant. */
function rangeOf(element: Element, position: Position): Range {
  if (element.kind !== 'value' || !lists.includes(element.field.spec.value)) return element.range;
  return itemAt(element.field, position.character)?.range ?? element.range;
}

function blocksOf(
  description: Description,
  element: Element,
  position: Position,
  language: Language,
): readonly Block[] {
  switch (element.kind) {
    case 'banner':
      return [title(description.form.banner), guidance(bannerGuidance, language)];
    case 'title':
      return [title(description.form.title), guidance(titleGuidance, language)];
    case 'heading':
      return headingBlocks(description, element.section, language);
    case 'label':
    case 'value':
      return fieldBlocks(description, element, position, language);
    case 'misplaced':
      return misplacedBlocks(element, language);
    case 'partners-marker':
      return [title(partnersMarker), guidance(partnersGuidance, language)];
    case 'site-marker':
      return [title(siteMarker), guidance(siteMarkerGuidance, language)];
    case 'partner-name':
    case 'partner-id':
      return partnerBlocks(element, language);
    case 'score-header':
      return [title('Välitön / Välillinen'), guidance(scoreHeaderGuidance, language)];
    case 'score-group':
      return [title(element.name), guidance(scoreGroupGuidance[element.name] ?? scoreRowForm, language)];
    case 'row-name':
      return rowBlocks(element.row, language);
    case 'score':
      return [...scoreBlocks(element.row, element.index, language), ...rowBlocks(element.row, language)];
  }
}

type Of<Kind extends Element['kind']> = Extract<Element, { readonly kind: Kind }>;

function headingBlocks(description: Description, section: Section, language: Language): readonly Block[] {
  const picture = section.spec.id === 'funding' ? fundingBlocks(description, language) : [];
  return [title(headingText(section.spec)), guidance(guidanceForSection(section.spec.id), language), ...picture];
}

function fieldBlocks(
  description: Description,
  { section, field, kind }: Of<'label' | 'value'>,
  position: Position,
  language: Language,
): readonly Block[] {
  const meaning = kind === 'value' ? valueMeaning({ description, section, field, position, language }) : [];
  const picture = field.spec.value === 'amount' ? fundingBlocks(description, language) : [];
  return [
    title(field.spec.label),
    ...meaning.map((each) => paragraph(each, language)),
    guidance(guidanceForField(field.spec), language),
    ...picture,
  ];
}

function misplacedBlocks({ home }: Of<'misplaced'>, language: Language): readonly Block[] {
  const where = message(texts.misplacedField, { section: `”${headingText(home.section)}”` });
  return [title(home.field.label), paragraph(where, language), guidance(guidanceForField(home.field), language)];
}

function partnerBlocks({ partner }: Of<'partner-name' | 'partner-id'>, language: Language): readonly Block[] {
  const { source, nameStart, nameEnd, idStart, idEnd } = partner;
  const meaning = businessIdMeaning(source.text.slice(idStart, idEnd));
  return [
    title(source.text.slice(nameStart, nameEnd)),
    ...meaning.map((each) => paragraph(each, language)),
    guidance(partnersGuidance, language),
  ];
}

function rowBlocks({ spec }: ScoreRow, language: Language): readonly Block[] {
  return [
    title(spec.name),
    guidance(guidanceForRow(spec.name), language),
    { kind: 'paragraph', text: spec.group },
    guidance(scoreRowForm, language),
  ];
}

function scoreBlocks({ scores, source }: ScoreRow, index: number, language: Language): readonly Block[] {
  const score = scores[index];
  if (score === undefined) return [];
  const kind = index === 0 ? texts.directScore : index === 1 ? texts.indirectScore : texts.surplusScore;
  const value = score.value ?? source.text.slice(score.start, score.end);
  return [title(render(message(kind, { value }), language)), guidance(meaningOfScore(score.value), language)];
}

function meaningOfScore(value: number | undefined): Text {
  if (value === undefined) return texts.scoreNotANumber;
  if (Math.abs(value) > 10) return texts.scoreOutOfRange;
  if (value === 0) return texts.scoreZero;
  return value > 0 ? texts.scorePositive : texts.scoreNegative;
}
