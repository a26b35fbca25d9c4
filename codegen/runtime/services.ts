import { statusData } from './data.js';
import type { DimseService } from './types.js';

/** The DIMSE services of a packed list: one digit of base 36 for each, its place among the status lists. In that order, each once. */
export function unpackServices(digits: string): DimseService[] {
  const names = Object.keys(statusData.lists) as DimseService[];
  return names.filter((_, place) => digits.includes(place.toString(36)));
}
