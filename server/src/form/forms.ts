import type { Form, Fund } from './form.ts';
import { eakrSections, esrSections, scoreGroups, scoreRows } from './sections.ts';

const shared = {
  banner: 'Euroopan unioni Vipuvoimaa EU:lta',
  scoreHeader: 'VälitönVälillinen',
  scoreGroups,
  scoreRows,
};

/** The form of a project financed by the European Social Fund. */
export const esrForm: Form = {
  ...shared,
  fund: 'ESR',
  title: 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus',
  sections: esrSections,
};

/** The form of a project financed by the European Regional Development Fund. */
export const eakrForm: Form = {
  ...shared,
  fund: 'EAKR',
  title: 'Euroopan aluekehitysrahaston (EAKR) rahoittaman hankkeen kuvaus',
  sections: eakrSections,
};

/** Every form the parser knows; the first is used where the title does not tell. */
export const forms: readonly Form[] = [esrForm, eakrForm];

/** The form of a fund. */
export function formOf(fund: Fund): Form {
  return fund === 'EAKR' ? eakrForm : esrForm;
}
