import { describe, expect, test } from 'vitest';
import { skeleton } from '../../../server/src/features/skeleton.ts';
import { forms } from '../../../server/src/form/forms.ts';
import { parse } from '../../../server/src/syntax/tree.ts';

describe.each(forms)('the skeleton of $fund', (form) => {
  const tree = parse(skeleton(form));

  test('is a description of this fund', () => {
    expect(tree.kind).toBe('description');
    expect(tree.form).toBe(form);
  });

  test('has every section of the form, in its order and as printed', () => {
    expect(tree.sections.map((section) => section.spec)).toEqual(form.sections);
    expect(tree.sections.map((section) => section.heading.match)).toEqual(form.sections.map(() => 'exact'));
  });

  test('has every field, and no value', () => {
    for (const section of tree.sections) {
      expect(section.fields.map((field) => field.spec)).toEqual(section.spec.fields);
      expect(section.fields.map((field) => field.valueEnd - field.valueStart)).toEqual(
        section.spec.fields.map(() => 0),
      );
    }
  });

  test('has every row of the table', () => {
    const rows = tree.sections.flatMap((section) => section.rows);
    expect(rows.map((row) => row.spec)).toEqual(form.scoreRows);
  });
});
