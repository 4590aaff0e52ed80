// Loaded before a child process of a test: the clock shows the day of BANWEN_TEST_CLOCK and runs on from there.
const shift = Date.parse(process.env.BANWEN_TEST_CLOCK) - Date.now();
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + shift);
    else super(...given);
  }
  static now() {
    return Real.now() + shift;
  }
};
