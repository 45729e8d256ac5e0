import type { Language } from '../../messages/message.ts';
import { languages } from '../../messages/message.ts';
import type { Host } from '../host.ts';

/** A language that the person asked for: `--lang`, then the variable ESR_LANG. */
export function chosenLanguage(args: readonly string[], env: Host['env']): Language | undefined {
  return asLanguage(langOption(args)) ?? asLanguage(env.ESR_LANG);
}

/** The language of the environment's locale (LC_ALL, LC_MESSAGES, LANG, in POSIX's order), if it is one of ours. */
export function localeLanguage({ env, locale }: Pick<Host, 'env' | 'locale'>): Language | undefined {
  const name = env.LC_ALL || env.LC_MESSAGES || env.LANG || locale();
  return asLanguage(name?.toLowerCase().match(/^([a-z]+)(?:[_.@-]|$)/)?.[1]);
}

/** The value of the last `--lang`, read before anything else so that also wrong usage is explained in that language. */
function langOption(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const values = options.flatMap((arg, at) => {
    if (arg === '--lang') return [options[at + 1]];
    return arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [];
  });
  return values.at(-1);
}

function asLanguage(name: string | undefined): Language | undefined {
  return languages.find((language) => language === name);
}

/** What the person chose of the language: `chosen` wins over configuration files, `fallback` gives way to them. */
export interface LanguageChoice {
  readonly chosen: Language | undefined;
  readonly fallback: Language | undefined;
}
