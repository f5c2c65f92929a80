// When two values of a field are the same to the person editing them.

/** Whether a value is empty. The form omits such values when it saves. */
export const isEmpty = (value) =>
  value === undefined || value === null || value === '' || (typeof value === 'object' && Object.values(value).every(isEmpty));

const isObject = (value) => typeof value === 'object' && value !== null;

/** Whether two values mean the same. The form trims texts and may give a number as text; neither is a change. */
export function isSame(one, other) {
  if (isEmpty(one) || isEmpty(other)) {
    return isEmpty(one) && isEmpty(other);
  }
  if (Array.isArray(one) !== Array.isArray(other) || isObject(one) !== isObject(other)) {
    return false;
  }
  if (Array.isArray(one)) {
    return one.length === other.length && one.every((value, at) => isSame(value, other[at]));
  }
  if (isObject(one)) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isSame(one[key], other[key]));
  }
  return String(one).trim() === String(other).trim();
}

/** A value without its empty parts. */
export function withoutEmpty(value) {
  if (Array.isArray(value)) {
    return value.filter((item) => !isEmpty(item)).map(withoutEmpty);
  }
  if (!isObject(value)) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => !isEmpty(inner)).map(([key, inner]) => [key, withoutEmpty(inner)]));
}
