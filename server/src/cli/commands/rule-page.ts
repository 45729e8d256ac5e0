import { severityNames } from '../../messages/cli.ts';
import {
  groupNames,
  pageConfiguration,
  pageConfigurationText,
  pageElsewhere,
  pageExample,
  pageFileName,
  pageGroup,
  pageMissing,
  pageOther,
  pageRemedy,
  pageRight,
  pageSeverity,
  pageSince,
  pageWhy,
  pageWrong,
} from '../../messages/cli-rules.ts';
import type { Language, Text } from '../../messages/message.ts';
import { message, render } from '../../messages/message.ts';
import type { Rule, RuleDocumentation, RuleExample } from '../../rules/rule.ts';
import type { Surface } from '../reports/text-layout.ts';
import { wrap } from '../reports/text-layout.ts';
import { showMarks, showPlain } from './marked-text.ts';

/** What a page needs to know of a rule besides its documentation. */
export type RuleFacts = Pick<Rule, 'id' | 'severity' | 'since'> & { readonly group: keyof typeof groupNames };

/** A rule explained for the terminal. */
export function rulePage(
  facts: RuleFacts,
  documentation: RuleDocumentation,
  language: Language,
  surface: Surface,
): string {
  const { id, severity, group, since } = facts;
  const say = (text: Text) => text[language];
  const prose = (text: Text) => indented(wrap(say(text), surface.width - 2), 2);
  const heading = (text: string) => ['', surface.paint('path', text)];
  const lines = [
    surface.paint('path', id),
    say(documentation.title),
    '',
    `${say(pageSeverity)}: ${surface.paint(severity, say(severityNames[severity]))}`,
    `${say(pageGroup)}: ${say(groupNames[group])}`,
    `${say(pageSince)}: ${since}`,
    ...heading(say(pageWhy)),
    ...prose(documentation.why),
    ...heading(say(pageRemedy)),
    ...prose(documentation.remedy),
    ...documentation.examples.flatMap((example, index) => [
      ...heading(render(message(pageExample, { number: index + 1 }), language)),
      ...exampleLines(example, language),
    ]),
    ...heading(say(pageConfiguration)),
    ...prose(pageConfigurationText),
    `    { "rules": { "${id}": "off" } }`,
  ];
  return `${lines.join('\n')}\n`;
}

function exampleLines(example: RuleExample, language: Language): readonly string[] {
  const parts = exampleParts(example, language);
  return parts.flatMap(({ caption, lines }) => [`  ${caption}:`, ...indented(lines, 4)]);
}

/** A captioned part of an example: what sets the scene, the wrong text with carets under what is wrong, the right text. */
export interface ExamplePart {
  readonly kind: 'scene' | 'wrong' | 'right';
  readonly caption: string;
  readonly lines: readonly string[];
}

/** The parts of an example, in the order in which they are shown. */
export function exampleParts(example: RuleExample, language: Language): readonly ExamplePart[] {
  const { also = [], other = [], fileName, wrong, right } = example;
  const scene = (caption: Text, text: readonly string[]): readonly ExamplePart[] =>
    text.length === 0 ? [] : [{ kind: 'scene', caption: caption[language], lines: text.flatMap(showPlain) }];
  const part = (kind: 'wrong' | 'right', caption: Text, lines: readonly string[]): ExamplePart => ({
    kind,
    caption: caption[language],
    lines: lines.some((line) => line.trim() !== '') ? trimBlank(lines) : [pageMissing[language]],
  });
  return [
    ...scene(pageFileName, fileName === undefined ? [] : [fileName]),
    ...scene(pageElsewhere, replacementTexts(also)),
    ...scene(pageOther, replacementTexts(other)),
    part('wrong', pageWrong, showMarks(wrong)),
    part('right', pageRight, showPlain(right)),
  ];
}

function replacementTexts(replacements: readonly (readonly [string, string])[]): readonly string[] {
  return replacements.map(([, text]) => text.trim()).filter((text) => text !== '');
}

function trimBlank(lines: readonly string[]): readonly string[] {
  const texts = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  return lines.slice(texts[0], (texts.at(-1) ?? -1) + 1);
}

function indented(lines: readonly string[], columns: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(columns) + line));
}
