import * as vscode from 'vscode';
import type { Argument, Language, Text } from '../../server/src/messages/message.ts';
import { languages, message, render } from '../../server/src/messages/message.ts';

/**
 * The language of messages: the setting `esr.language`; with `auto` the editor's display language if that is Finnish or Swedish,
 * else Finnish. English has to be chosen: the editor has no Finnish display language, so most of its Finnish users have the English one.
 */
export function messageLanguage(): Language {
  const chosen = vscode.workspace.getConfiguration('esr').get<string>('language', 'auto');
  const wanted = chosen === 'auto' ? displayLanguage() : chosen;
  return languages.find((language) => language === wanted) ?? 'fi';
}

/** What the setting `auto` means. */
export function displayLanguage(): Language {
  return vscode.env.language.toLowerCase().startsWith('sv') ? 'sv' : 'fi';
}

/** A text in the language of messages, its placeholders filled. */
export function say(text: Text, args: Readonly<Record<string, Argument>> = {}): string {
  return render(message(text, args), messageLanguage());
}
