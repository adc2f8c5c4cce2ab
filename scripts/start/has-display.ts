/** Whether this machine can show a window to the one who types. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = env;
  return platform === 'win32' || platform === 'darwin' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
