import type { Description } from '../../description/description.ts';
import type { FieldSpec } from '../../form/form.ts';
import { partnersMarker, siteMarker } from '../../form/form.ts';
import { labelLine } from '../../form/skeleton.ts';
import { partnersGuidance, siteMarkerGuidance } from '../../messages/guidance-fields.ts';
import { scoreGroupGuidance, scoreHeaderGuidance } from '../../messages/guidance-scores.ts';
import type { Text } from '../../messages/message.ts';
import { foldSpaces } from '../../syntax/line.ts';
import type { Section } from '../../syntax/tree.ts';
import { guidanceForField, guidanceForRow } from '../guidance.ts';
import type { Candidate, TypedLine } from './item.ts';
import { hasValueList } from './values.ts';

/** The labels and marker lines that a section of fields or questions lacks. */
export function missingLabels(section: Section, { range }: TypedLine): readonly Candidate[] {
  const present = new Set(section.fields.filter(({ line }) => line !== range.start.line).map(({ spec }) => spec));
  const labels = section.spec.fields.filter((spec) => !present.has(spec)).map((spec) => labelItem(spec, range));
  return [...labels, ...missingMarkers(section, range)];
}

function labelItem(spec: FieldSpec, range: TypedLine['range']): Candidate {
  return {
    label: spec.label,
    kind: 'label',
    guidance: guidanceForField(spec),
    edit: { range, newText: labelLine(spec) },
    opensValues: hasValueList(spec.value),
  };
}

function missingMarkers({ spec, others }: Section, range: TypedLine['range']): readonly Candidate[] {
  const has = (kind: string) => others.some((other) => other.kind === kind);
  if (spec.id === 'applicant' && !has('partners-marker')) return [lineItem(partnersMarker, partnersGuidance, range)];
  return spec.id === 'area' && !has('site-marker') ? [lineItem(siteMarker, siteMarkerGuidance, range)] : [];
}

function lineItem(text: string, guidance: Text, range: TypedLine['range']): Candidate {
  return { label: text, kind: 'label', guidance, edit: { range, newText: text } };
}

/** The rows, groups and the header that the score table lacks; rows come with two zeros to write over. */
export function missingRows({ form, lines }: Description, section: Section, typed: TypedLine): readonly Candidate[] {
  const { range } = typed;
  const rows = section.rows.filter(({ line }) => line !== range.start.line).map(({ spec }) => spec);
  const markers = new Set(section.markers.map((line) => foldSpaces(lines[line]?.text ?? '')));
  const header = markers.size === 0 ? [lineItem(form.scoreHeader, scoreHeaderGuidance, range)] : [];
  const groups = form.scoreGroups.filter((group) => !markers.has(group));
  return [
    ...header,
    ...form.scoreRows.filter((spec) => !rows.includes(spec)).map(({ name, group }) => rowItem(name, group, range)),
    ...groups.map((group) => lineItem(group, scoreGroupGuidance[group] ?? scoreHeaderGuidance, range)),
  ];
}

function rowItem(name: string, group: string, range: TypedLine['range']): Candidate {
  return {
    label: name,
    kind: 'row',
    detail: group,
    guidance: guidanceForRow(name),
    edit: { range, newText: `${name} 0 0` },
    snippet: `${name} \${1:0} \${2:0}`,
  };
}
