import { createContext } from 'react';
import type { CountedQuery } from './api/read-counted-cases';
import type { FigureDefinition, FigureValue } from './api/read-glance';

/** A number that was asked about: what it means, how it came about, and which cases stand behind it. */
export interface Opened {
  definition: FigureDefinition;
  /** Of which county, category or channel; of all where it says so. */
  name: string;
  value: FigureValue;
  cases: CountedQuery;
}

/** How a number on the page is opened. */
export const OpenFigure = createContext<(opened: Opened) => void>(() => undefined);
