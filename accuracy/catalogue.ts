import type { BaseDocument, Fault, Injector, PairFault } from './fault.ts';
import { makeFaults, makePairFaults } from './fault.ts';
import { codeInjectors } from './faults/codes.ts';
import { contactInjectors } from './faults/contacts.ts';
import { documentInjectors } from './faults/documents.ts';
import { encodingInjectors } from './faults/encodings.ts';
import { fieldInjectors } from './faults/fields.ts';
import { fundingInjectors } from './faults/funding.ts';
import { headingInjectors } from './faults/headings.ts';
import { layoutInjectors } from './faults/layout.ts';
import { partnerInjectors } from './faults/partners.ts';
import { placeInjectors } from './faults/places.ts';
import { pairInjectors } from './faults/portfolio.ts';
import { principleInjectors } from './faults/principles.ts';
import { programmeInjectors } from './faults/programme.ts';
import { proseInjectors } from './faults/prose.ts';
import { reasonInjectors } from './faults/reasons.ts';
import { regionInjectors } from './faults/region.ts';
import { swappedInjectors } from './faults/swapped.ts';
import { valueInjectors } from './faults/values.ts';
import { wordingInjectors } from './faults/wording.ts';

const allInjectors: readonly Injector[] = [
  ...documentInjectors,
  ...layoutInjectors,
  ...encodingInjectors,
  ...headingInjectors,
  ...fieldInjectors,
  ...codeInjectors,
  ...contactInjectors,
  ...programmeInjectors,
  ...fundingInjectors,
  ...regionInjectors,
  ...swappedInjectors,
  ...valueInjectors,
  ...partnerInjectors,
  ...placeInjectors,
  ...principleInjectors,
  ...reasonInjectors,
  ...proseInjectors,
  ...wordingInjectors,
];

/** Every mistake in one document, always the same ones. */
export function allFaults(documents: readonly BaseDocument[]): readonly Fault[] {
  return allInjectors.flatMap((injector) => makeFaults(injector, documents));
}

/** Every mistake that two documents make together, always the same ones. */
export function allPairFaults(documents: readonly BaseDocument[]): readonly PairFault[] {
  return pairInjectors.flatMap((injector) => makePairFaults(injector, documents));
}
