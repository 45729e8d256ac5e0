import type { Language } from '../../messages/message.ts';

const pages = 'https://github.com/esr-kuvaus/esr-kuvaus/blob/main/docs/rules';

/** The page about a rule. There are pages in Finnish and in English; who reads Swedish gets the Finnish one. */
export function ruleUrl(rule: string, language: Language): string {
  return `${pages}/${language === 'en' ? 'en' : 'fi'}/${rule}.md`;
}
