// Which elements of two lists belong together.
import { diffArrays } from 'diff';
import { isEmpty, isSame } from './values.js';

// Two lists with more differences than this have too little in common to compare: it would take long and be useless.
const mostDifferences = 4000;

/** The indexes of equal elements, in order, as [in one, in other]. Elements are equal if their keys are. */
export function equalPairs(one, other, keyOf) {
  const parts = diffArrays(one.map(keyOf), other.map(keyOf), { maxEditLength: mostDifferences }) ?? [];
  const found = [];
  let [left, right] = [0, 0];
  for (const { added, removed, count } of parts) {
    for (let n = 0; n < count && !added && !removed; n += 1) {
      found.push([left + n, right + n]);
    }
    left += added ? 0 : count;
    right += removed ? 0 : count;
  }
  return found;
}

/** For each new item of a list the index of the old one it was made from; -1 for new items. */
export function oldPlaces(old, now) {
  const places = now.map(() => -1);
  const isFree = (place) => place >= 0 && place < old.length && !places.includes(place);
  const each = (find) => now.forEach((item, at) => {
    const place = places[at] < 0 ? find(item, at) : -1;
    if (isFree(place)) {
      places[at] = place;
    }
  });
  each((item) => old.findIndex((was, place) => isFree(place) && isSame(item, was)));
  each((item) => old.findIndex((was, place) => isFree(place) && nameOf(item) !== undefined && nameOf(item) === nameOf(was)));
  each((item) => mostAlike(item, old, isFree));
  if (old.length === now.length) {
    each((item, at) => at);
  }
  return places;
}

const nameOf = (item) => item?.id ?? item?.name ?? item?.title;

function mostAlike(item, old, isFree) {
  let [best, most] = [-1, 0];
  old.forEach((was, place) => {
    const likeness = isFree(place) ? sameFields(item, was) : 0;
    if (likeness > most) {
      [best, most] = [place, likeness];
    }
  });
  return best;
}

function sameFields(one, other) {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return 0;
  }
  return Object.keys(one).filter((key) => !isEmpty(one[key]) && isSame(one[key], other[key])).length;
}
