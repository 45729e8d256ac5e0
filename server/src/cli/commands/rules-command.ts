import { allRuleIds } from '../../config/settings.ts';
import { explainUnknownRule } from '../../config/unknown-rule.ts';
import { rulesListFooter, severityNames } from '../../messages/cli.ts';
import { groupNames } from '../../messages/cli-rules.ts';
import type { Language, Message } from '../../messages/message.ts';
import { portfolioRules, rules } from '../../rules/registry.generated.ts';
import type { RuleDocumentation } from '../../rules/rule.ts';
import type { Host } from '../host.ts';
import type { ColorChoice, Surface } from '../reports/text-layout.ts';
import { surfaceOf, wrap } from '../reports/text-layout.ts';
import type { RuleFacts } from './rule-page.ts';

const allRules: readonly RuleFacts[] = [...rules, ...portfolioRules];

/** Prints the list of rules, or the page of one; gives a message when there is no such rule. */
export function runRules(
  host: Host,
  id: string | undefined,
  language: Language,
  color: ColorChoice,
): Message | undefined {
  const { documentationOf, rulePage } = host.load('docs').docsTools;
  const surface = surfaceOf(host.stdout, host.env, color);
  if (id === undefined) {
    host.stdout.write(ruleList(documentationOf, language, surface));
    return undefined;
  }
  const rule = allRules.find((each) => each.id === id);
  const documentation = documentationOf[id];
  if (rule === undefined || documentation === undefined) return explainUnknownRule(id, allRuleIds);
  host.stdout.write(rulePage(rule, documentation, language, surface));
  return undefined;
}

function ruleList(
  documentation: Readonly<Record<string, RuleDocumentation>>,
  language: Language,
  surface: Surface,
): string {
  const ids = Math.max(...allRules.map(({ id }) => id.length));
  const names = Math.max(...Object.values(severityNames).map((name) => name[language].length));
  const lines = allRules.flatMap((rule, index) => {
    const severity = surface.paint(rule.severity, severityNames[rule.severity][language].padEnd(names));
    const title = wrap(documentation[rule.id]?.title[language] ?? '', surface.width - ids - names - 6);
    const margin = ' '.repeat(ids + names + 6);
    const row = title.map((line, at) => (at === 0 ? `  ${rule.id.padEnd(ids)}  ${severity}  ${line}` : margin + line));
    return rule.group === allRules[index - 1]?.group ? row : [...heading(rule, index, language, surface), ...row];
  });
  return `${[...lines, '', rulesListFooter[language]].join('\n')}\n`;
}

function heading({ group }: RuleFacts, index: number, language: Language, { paint }: Surface): readonly string[] {
  const title = paint('path', groupNames[group][language]);
  return index === 0 ? [title] : ['', title];
}
