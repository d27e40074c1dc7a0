/** Linear time is of power 1 and quadratic of 2. A text too long for the processor's caches may make a linear one look like 1.5. */
export const MOST = 1.75;
/** Milliseconds: what takes less than this in all has nothing in it that grows. */
const NOTHING = 30;
/** The shorter text is read so many times and for so many milliseconds: its memory is tidied too, and the clock goes in steps. */
const READINGS = 4;
const WHILE = 40;
const ATTEMPTS = 12;

/** Milliseconds of this thread's processor time: neither others on the machine nor what tidies memory beside it lengthen it. */
async function timeOf(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/**
 * With which power of a text's length the time to read it grows, from two lengths far apart. The least of several attempts, or the
 * first that is little enough; 1 where there is too little of it to measure.
 * @param make the text of about so many characters, words or lines.
 * @param read what is done with it; a text that is refused is to be let through here.
 * @param times how many times longer the longer text is.
 */
export async function growth<Text>(
  make: (size: number) => Text,
  longest: number,
  read: (text: Text) => unknown,
  times = 32,
): Promise<number> {
  const [short, long] = [make(Math.ceil(longest / times)), make(longest)];
  await read(short);
  let [leastOfShort, leastOfLong, power] = [Infinity, Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS && power >= MOST; attempt++) {
    leastOfLong = Math.min(leastOfLong, await timeOf(() => read(long)));
    if (leastOfLong < NOTHING) return 1;
    let [taken, readings] = [0, 0];
    for (; readings < READINGS || taken < WHILE; readings += READINGS)
      taken += await timeOf(async () => {
        for (let turn = 0; turn < READINGS; turn++) await read(short);
      });
    leastOfShort = Math.min(leastOfShort, taken / readings);
    power = Math.log(leastOfLong / leastOfShort) / Math.log(times);
  }
  return power;
}
