/**
 * Markup for a page's head: its clock and its timers run ten times as fast, for the content script too. What would come after
 * a quarter of a second is there in the next frames.
 */
export const FAST_CLOCK = `<script>
{
  const now = performance.now.bind(performance);
  performance.now = () => 10 * now();
  const start = setTimeout;
  setTimeout = (task, wait = 0, ...args) => start(task, wait / 10, ...args);
}
</script>`;

/**
 * Markup for a page's head: each look at its clock takes 1.5 ms of it, so that the content script has many pauses, however fast
 * the machine is, and a small page is read as a large one. The page's function `paused` is called in each of them and before
 * each answer of the background, with their number. Timers are ten times as fast.
 */
export const SLOW_READING = `<script>
{
  let time = 0;
  performance.now = () => (time += 1.5);
  const start = setTimeout;
  setTimeout = (task, wait = 0, ...args) => start(task, wait / 10, ...args);
  let pauses = 0;
  const rest = scheduler.yield.bind(scheduler);
  scheduler.yield = async () => {
    await rest();
    globalThis.paused?.(++pauses);
  };
  const { runtime } = browser;
  const send = runtime.sendMessage;
  runtime.sendMessage = async (...message) => {
    const answer = await send(...message);
    globalThis.paused?.(++pauses);
    return answer;
  };
}
</script>`;
