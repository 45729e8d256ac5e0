import * as vscode from 'vscode';
import type { Argument, Language, Text } from '../../server/src/messages/message.ts';
import { languages, message, render } from '../../server/src/messages/message.ts';

/** The language of messages: the setting `esr.language`, Finnish unless another one is chosen. */
export function messageLanguage(): Language {
  const chosen = vscode.workspace.getConfiguration('esr').get<string>('language', 'fi');
  const wanted = chosen === 'auto' ? displayLanguage() : chosen;
  return languages.find((language) => language === wanted) ?? 'fi';
}

/** What the setting `auto` means: the editor's display language, or English where that is none of ours. */
export function displayLanguage(): Language {
  const primary = vscode.env.language.toLowerCase().split('-')[0];
  return languages.find((language) => language === primary) ?? 'en';
}

/** A text in the language of messages, its placeholders filled. */
export function say(text: Text, args: Readonly<Record<string, Argument>> = {}): string {
  return render(message(text, args), messageLanguage());
}
