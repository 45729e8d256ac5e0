import * as z from 'zod/mini';
import { languages } from '../messages/message.ts';
import { severities } from '../rules/rule.ts';

/** The least number of characters that can count as a long paragraph. */
const shortestLongParagraph = 100;

/** Characters (UTF-16) of a glob: far more than anybody writes; the library gives up at 65,536. */
const longestGlob = 4096;

/**
 * The shape of a configuration file: the one source of what is valid, of the JSON Schema and of the editor's settings.
 * `ruleIds` are the rules that exist.
 */
export function configSchema(ruleIds: readonly string[]) {
  const level = z.enum([...severities, 'off']);
  const ignoreEntry = z.strictObject({
    files: z.array(z.string().check(z.minLength(1), z.maxLength(longestGlob))).check(z.minLength(1)),
    rules: z.optional(z.array(z.enum(ruleIds))),
  });
  return z.strictObject({
    $schema: z.optional(z.string()),
    language: z.optional(z.enum(languages)),
    rules: z.optional(z.strictObject(Object.fromEntries(ruleIds.map((id) => [id, z.optional(level)])))),
    longParagraph: z.optional(z.int().check(z.minimum(shortestLongParagraph))),
    ignore: z.optional(z.array(ignoreEntry)),
  });
}

/** What a valid configuration file says. */
export type ConfigData = z.infer<ReturnType<typeof configSchema>>;

/** One thing that makes a value invalid. */
export type ConfigIssue = z.core.$ZodIssue;
