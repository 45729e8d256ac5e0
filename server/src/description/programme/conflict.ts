import type { Fund } from '../../form/form.ts';
import type { PriorityAxis, SpecificObjective } from '../../form/programme.ts';
import type { Description } from '../description.ts';
import { fundOfCode, projectCodeOf } from '../fields/project-code.ts';
import type { LocatedReference } from './reference.ts';
import { axisOf, objectiveOf } from './reference.ts';

/** A priority axis that the programme has, where it stands. */
export interface KnownAxis extends LocatedReference<PriorityAxis> {
  readonly item: PriorityAxis;
}

/** A specific objective that the programme has, where it stands. */
export interface KnownObjective extends LocatedReference<SpecificObjective> {
  readonly item: SpecificObjective;
}

/**
 * What in Toimintalinja and Erityistavoite does not go together; at most one thing, the one that explains the rest. An axis of the
 * other fund is `axis-fund`. Of an objective outside its axis, `wrong` is the one whose own wording belongs to another number.
 */
export type ProgrammeConflict =
  | { readonly kind: 'axis-fund'; readonly axis: KnownAxis; readonly axisFund: Fund; readonly fund: Fund }
  | {
      readonly kind: 'objective-outside-axis';
      readonly axis: KnownAxis;
      readonly objective: KnownObjective;
      readonly wrong: 'axis' | 'objective' | 'either';
    };

/** The conflict of a description's axis, objective and fund, if there is one; unknown numbers are in no conflict. */
export function programmeConflictOf(description: Description): ProgrammeConflict | undefined {
  const axis = knownAxisOf(description);
  if (axis === undefined) return undefined;
  const fund = fundOf(description);
  const axisFund = axis.item.fund;
  if (axisFund !== undefined && fund !== undefined && axisFund !== fund && !isCodeOf(description, axisFund)) {
    return { kind: 'axis-fund', axis, axisFund, fund };
  }
  const objective = knownObjectiveOf(description);
  if (objective === undefined || objective.item.axis === axis.item.number) return undefined;
  return { kind: 'objective-outside-axis', axis, objective, wrong: wrongOf(axis, objective) };
}

function wrongOf(axis: KnownAxis, objective: KnownObjective): 'axis' | 'objective' | 'either' {
  if (axis.reference.worded?.number === objective.item.axis) return 'axis';
  return objective.reference.worded?.axis === axis.item.number ? 'objective' : 'either';
}

/** The priority axis when the programme has it. */
export function knownAxisOf(description: Description): KnownAxis | undefined {
  const axis = axisOf(description);
  const item = axis?.reference.item;
  return axis && item && { field: axis.field, reference: axis.reference, item };
}

/** The specific objective when the programme has it. */
export function knownObjectiveOf(description: Description): KnownObjective | undefined {
  const objective = objectiveOf(description);
  const item = objective?.reference.item;
  return objective && item && { field: objective.field, reference: objective.reference, item };
}

/** The fund that the title states, or without one the project code. */
export function fundOf(description: Description): Fund | undefined {
  if (description.tree.title !== undefined) return description.fund;
  const code = projectCodeOf(description);
  return code?.kind === 'code' ? fundOfCode(code.code) : undefined;
}

/** Where code and axis agree on a fund, it is the title that is wrong: `project-code-fund` says so. */
function isCodeOf(description: Description, fund: Fund): boolean {
  const code = projectCodeOf(description);
  return code?.kind === 'code' && fundOfCode(code.code) === fund;
}
