import type { Span } from '../span.ts';
import { namesAnotherProject } from './project-subject.ts';
import { sentenceAt } from './sentences.ts';

/** Words by which a line calls the project a joint one or names its part-implementers. */
export interface JointStatement extends Span {
  readonly kind: 'joint';
}

/** A quick look, so that few lines are searched. */
export function mayCallItJoint(text: string): boolean {
  return text.includes('satoteutta') || text.includes('hteishank');
}

const joint =
  /(?<![\p{L}-])(?:osatoteuttaj(?:a|aa|at|ina|ana|ista|ien|ia|alla|illa)|yhteishank(?:e|keena|keessa|keen))(?!\p{L})/iu;
/** Another project, or one that is not joint. */
const otherwise =
  /(?:^|\s)(?:ei|eivät|eikä|ilman|aiem|aikaisem|muissa|muiden|toisessa|voisi|jatkossa)(?:\s|[a-zåäö]*\s)|-hankkeessa\s|-hankkeen\sosatot/i;

/** Where a line says that the project is a joint one or has part-implementers; undefined when it does not, or of another project. */
export function jointStatement(text: string): JointStatement | undefined {
  const match = joint.exec(text);
  if (!match) return undefined;
  const sentence = sentenceAt(text, match.index).text;
  if (otherwise.test(sentence) || namesAnotherProject(sentence)) return undefined;
  return { kind: 'joint', start: match.index, end: match.index + match[0].length };
}
