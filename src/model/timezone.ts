// Names of time zones, as the system's own table knows them.

/** Where the plans are, unless kh.yaml says otherwise. */
export const USUAL_TIMEZONE = 'Asia/Ho_Chi_Minh';

export function isTimezone(name: string): boolean {
  try {
    // Any moment will do: the table is asked, not the clock.
    new Date(0).toLocaleDateString('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
