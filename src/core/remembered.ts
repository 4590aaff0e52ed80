/** A function that answers the same object once and remembers the answer for as long as the object is there. */
export function remembered<K extends object, V>(answer: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = answer(key);
    known.set(key, { value });
    return value;
  };
}
