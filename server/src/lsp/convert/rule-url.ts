import type { Language } from '../../messages/message.ts';
import type { Client } from '../connection/client.ts';

const pages = 'https://github.com/esr-kuvaus/esr-kuvaus/blob/main/docs/rules';

/**
 * Where the page about a rule is: what the editor has for showing its own copy, else an address. There are pages in Finnish and in
 * English; who reads Swedish gets the Finnish one.
 */
export function ruleUrl(rule: string, language: Language, { ruleCommand }: Pick<Client, 'ruleCommand'>): string {
  if (ruleCommand !== undefined) return `command:${ruleCommand}?${encodeURIComponent(JSON.stringify([rule]))}`;
  return `${pages}/${language === 'en' ? 'en' : 'fi'}/${rule}.md`;
}
